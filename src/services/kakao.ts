// Kakao. Maps, share buttons, the pixel and Daum's other hosts.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Kakao. Default category `marketing`: needs consent. */
export function kakao<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"kakao", Category> {
  return readyMade(options, {
    id: "kakao",
    name: "Kakao",
    provider: "Kakao",
    category: "marketing",
    purpose: uses.social,
    sharing: sharedWith("Kakao"),
    privacyPolicy: "https://www.kakao.com/policy/privacy",
    urls: [
      { url: "kakao.com", loads: ["frame", "script", "image", "connect"] },
      { url: "daum.net", loads: ["frame", "script", "image", "connect"] },
      { url: "daumcdn.net", loads: ["script", "image", "connect", "style", "font"] },
      { url: "kakaocdn.net", loads: ["script", "image", "media"] },
    ],
    snippets: ["kakaoPixel(", "Kakao.init(", "daumcdn.net/kas/static/kp.js"],
    placeholder: placeholders.map,
  });
}
