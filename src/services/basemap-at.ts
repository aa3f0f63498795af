// basemap.at.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** basemap.at. Default category `preferences`: needs consent. */
export function basemapAt<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"basemap-at", Category> {
  return readyMade(options, {
    id: "basemap-at",
    name: "basemap.at",
    provider: "basemap.at",
    category: "preferences",
    purpose: uses.map,
    sharing: sharedWith("basemap.at"),
    urls: [
      { url: "basemap.at", loads: ["image", "connect", "style", "script"] },
      { url: "wien.gv.at/basemap", loads: ["image", "connect", "style", "script"] },
    ],
    placeholder: placeholders.map,
  });
}
