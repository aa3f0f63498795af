// Monotype Fonts.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Monotype Fonts. Default category `marketing`: needs consent. */
export function monotypeFonts<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"monotype-fonts", Category> {
  return readyMade(options, {
    id: "monotype-fonts",
    name: "Monotype Fonts",
    provider: "Monotype",
    category: "marketing",
    purpose: uses.fonts,
    sharing: sharedWith("Monotype"),
    privacyPolicy: "https://www.monotype.com/legal/privacy-policy",
    urls: [
      { url: "fast.fonts.net", loads: ["script", "style", "font", "connect"] },
      { url: "fonts.net", loads: ["script", "style", "font", "connect"] },
      { url: "myfonts.net", loads: ["script", "style", "font", "image"] },
      { url: "hello.myfonts.net", loads: ["style", "image"] },
      { url: "fast.fonts.com", loads: ["script", "style", "font"] },
    ],
    snippets: ["fast.fonts.net/jsapi/"],
  });
}
