// Google Fonts. No cookie, but every font file hands the visitor's IP address to Google (LG München
// I, 3 O 17493/20).
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";

/** Google Fonts. Default category `marketing`: needs consent. */
export function googleFonts<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"google-fonts", Category> {
  return readyMade(options, {
    id: "google-fonts",
    name: "Google Fonts",
    provider: "Google",
    category: "marketing",
    purpose: { en: "Display of web fonts", fr: "Affichage de polices web" },
    sharing: sharedWith("Google"),
    privacyPolicy: "https://policies.google.com/privacy",
    urls: [
      { url: "fonts.googleapis.com", loads: "style" },
      { url: "fonts.gstatic.com", loads: "font" },
      { url: "ajax.googleapis.com/ajax/libs/webfont/", loads: "script" },
    ],
    snippets: ["WebFont.load(", "WebFontConfig", "ajax.googleapis.com/ajax/libs/webfont/"],
  });
}
