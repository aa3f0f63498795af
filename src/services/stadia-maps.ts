// Stadia Maps.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Stadia Maps. Default category `preferences`: needs consent. */
export function stadiaMaps<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"stadia-maps", Category> {
  return readyMade(options, {
    id: "stadia-maps",
    name: "Stadia Maps",
    provider: "Stadia Maps",
    category: "preferences",
    purpose: uses.map,
    sharing: sharedWith("Stadia Maps"),
    privacyPolicy: "https://stadiamaps.com/privacy-policy/",
    urls: [
      { url: "stadiamaps.com", loads: ["image", "connect", "style", "font"] },
      { url: "stamen-tiles.a.ssl.fastly.net", loads: "image" },
    ],
    snippets: [
      "tiles.stadiamaps.com/tiles/",
      "tiles.stadiamaps.com/styles/",
      "L.stamenTileLayer",
      "new L.StamenTileLayer(",
    ],
    placeholder: placeholders.map,
  });
}
