// Ex.co.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Ex.co. Default category `marketing`: needs consent. */
export function playbuzz<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"playbuzz", Category> {
  return readyMade(options, {
    id: "playbuzz",
    name: "Ex.co",
    provider: "EX.CO",
    category: "marketing",
    purpose: uses.surveys,
    sharing: sharedWith("EX.CO"),
    privacyPolicy: "https://ex.co/privacy-policy/",
    urls: [
      { url: "playbuzz.com", loads: ["frame", "script", "image", "connect", "style", "media"] },
      { url: "ex.co", loads: ["frame", "script", "image", "connect", "style", "media"] },
    ],
    placeholder: placeholders.exercise,
  });
}
