// Infogram.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Infogram. Default category `preferences`: needs consent. */
export function infogram<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"infogram", Category> {
  return readyMade(options, {
    id: "infogram",
    name: "Infogram",
    provider: "Prezi",
    category: "preferences",
    purpose: uses.data,
    sharing: sharedWith("Prezi"),
    privacyPolicy: "https://infogram.com/privacy",
    urls: [
      { url: "infogram.com", loads: ["frame", "script", "image", "connect", "style", "media"] },
      { url: "infogr.am", loads: ["frame", "script", "image", "connect", "style", "media"] },
      { url: "jifo.co", loads: ["image", "media"] },
    ],
    snippets: ["infogram-async"],
    placeholder: placeholders.chart,
  });
}
