// Naver Maps.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Naver Maps. Default category `marketing`: needs consent. */
export function naverMaps<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"naver-maps", Category> {
  return readyMade(options, {
    id: "naver-maps",
    name: "Naver Maps",
    provider: "Naver",
    category: "marketing",
    purpose: uses.map,
    sharing: sharedWith("Naver"),
    privacyPolicy: "https://policy.naver.com/policy/privacy_en.html",
    urls: [
      { url: "openapi.map.naver.com", loads: "script" },
      { url: "oapi.map.naver.com", loads: "script" },
      { url: "map.naver.com", loads: "frame" },
      { url: "map.pstatic.net", loads: "image" },
    ],
    snippets: ["new naver.maps.Map("],
    placeholder: placeholders.map,
  });
}
