// GTranslate.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** GTranslate. Default category `preferences`: needs consent. */
export function gtranslate<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"gtranslate", Category> {
  return readyMade(options, {
    id: "gtranslate",
    name: "GTranslate",
    provider: "GTranslate",
    category: "preferences",
    purpose: uses.translation,
    sharing: sharedWith("GTranslate"),
    privacyPolicy: "https://gtranslate.io/terms",
    urls: [
      { url: "gtranslate.net", loads: ["script", "connect", "image", "style"] },
      { url: "gtranslate.io", loads: ["script", "connect", "image", "style"] },
    ],
    snippets: ["gtranslateSettings", "cdn.gtranslate.net/widgets/"],
  });
}
