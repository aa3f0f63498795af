// basemap.de.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** basemap.de. Default category `preferences`: needs consent. */
export function basemapDe<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"basemap-de", Category> {
  return readyMade(options, {
    id: "basemap-de",
    name: "basemap.de",
    provider: "Bundesamt für Kartographie und Geodäsie",
    category: "preferences",
    purpose: uses.map,
    sharing: sharedWith("Bundesamt für Kartographie und Geodäsie"),
    urls: [
      { url: "geodatenzentrum.de", loads: ["image", "connect", "style", "script"] },
      { url: "basemap.de", loads: ["image", "connect", "style", "script"] },
    ],
    placeholder: placeholders.map,
  });
}
