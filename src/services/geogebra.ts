// GeoGebra.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** GeoGebra. Default category `preferences`: needs consent. */
export function geogebra<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"geogebra", Category> {
  return readyMade(options, {
    id: "geogebra",
    name: "GeoGebra",
    provider: "GeoGebra",
    category: "preferences",
    purpose: uses.learning,
    sharing: sharedWith("GeoGebra"),
    privacyPolicy: "https://www.geogebra.org/privacy",
    urls: [
      { url: "geogebra.org", loads: ["frame", "script", "image", "connect", "style", "media"] },
    ],
    snippets: ["new GGBApplet(", "geogebra.org/apps/deployggb.js"],
    placeholder: placeholders.exercise,
  });
}
