// ViaMichelin.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** ViaMichelin. Default category `preferences`: needs consent. */
export function viaMichelin<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"via-michelin", Category> {
  return readyMade(options, {
    id: "via-michelin",
    name: "ViaMichelin",
    provider: "Michelin",
    category: "preferences",
    purpose: uses.map,
    sharing: sharedWith("Michelin"),
    urls: [
      { url: "viamichelin.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "viamichelin.fr", loads: ["script", "frame", "image", "connect", "style"] },
    ],
    placeholder: placeholders.map,
  });
}
