// Odnoklassniki.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Odnoklassniki. Default category `marketing`: needs consent. */
export function odnoklassniki<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"odnoklassniki", Category> {
  return readyMade(options, {
    id: "odnoklassniki",
    name: "Odnoklassniki",
    provider: "VK",
    category: "marketing",
    purpose: uses.social,
    sharing: sharedWith("VK"),
    privacyPolicy: "https://ok.ru/regulations",
    urls: [
      { url: "ok.ru", loads: ["frame", "script", "image", "connect"] },
      { url: "okcdn.ru", loads: ["script", "image", "media"] },
    ],
    snippets: ["OK.CONNECT.insert"],
    placeholder: placeholders.post,
  });
}
