// Thunderforest.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Thunderforest. Default category `preferences`: needs consent. */
export function thunderforest<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"thunderforest", Category> {
  return readyMade(options, {
    id: "thunderforest",
    name: "Thunderforest",
    provider: "Gravitystorm",
    category: "preferences",
    purpose: uses.map,
    sharing: sharedWith("Gravitystorm"),
    privacyPolicy: "https://www.thunderforest.com/terms/",
    urls: [{ url: "thunderforest.com", loads: ["image", "connect"] }],
    snippets: [
      "tile.thunderforest.com/cycle/",
      "tile.thunderforest.com/landscape/",
      "tile.thunderforest.com/outdoors/",
      "tile.thunderforest.com/transport/",
      "tile.thunderforest.com/atlas/",
      "tile.thunderforest.com/neighbourhood/",
      "tile.thunderforest.com/pioneer/",
      "tile.thunderforest.com/spinal-map/",
      "tile.thunderforest.com/mobile-atlas/",
      "tile.thunderforest.com/transport-dark/",
    ],
    placeholder: placeholders.map,
  });
}
