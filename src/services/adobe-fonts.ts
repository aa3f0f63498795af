// Adobe Fonts.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Adobe Fonts. Default category `marketing`: needs consent. */
export function adobeFonts<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"adobe-fonts", Category> {
  return readyMade(options, {
    id: "adobe-fonts",
    name: "Adobe Fonts",
    provider: "Adobe",
    category: "marketing",
    purpose: uses.fonts,
    sharing: sharedWith("Adobe"),
    privacyPolicy: "https://www.adobe.com/privacy/policies/adobe-fonts.html",
    urls: [
      { url: "use.typekit.net", loads: ["script", "style", "font"] },
      { url: "use.typekit.com", loads: ["script", "style"] },
      { url: "p.typekit.net", loads: ["image", "style", "connect"] },
      { url: "use.edgefonts.net", loads: "script" },
      { url: "webfonts.creativecloud.com", loads: "script" },
    ],
    snippets: ["Typekit.load("],
  });
}
