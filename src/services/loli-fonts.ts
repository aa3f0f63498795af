// loli.net fonts.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** loli.net fonts. Default category `preferences`: needs consent. */
export function loliFonts<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"loli-fonts", Category> {
  return readyMade(options, {
    id: "loli-fonts",
    name: "loli.net fonts",
    provider: "loli.net",
    category: "preferences",
    purpose: uses.fonts,
    sharing: sharedWith("loli.net"),
    urls: [
      { url: "fonts.loli.net", loads: "style" },
      { url: "gstatic.loli.net", loads: "font" },
    ],
  });
}
