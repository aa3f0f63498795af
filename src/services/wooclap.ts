// Wooclap.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Wooclap. Default category `preferences`: needs consent. */
export function wooclap<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"wooclap", Category> {
  return readyMade(options, {
    id: "wooclap",
    name: "Wooclap",
    provider: "Wooclap",
    category: "preferences",
    purpose: uses.learning,
    sharing: sharedWith("Wooclap"),
    urls: [{ url: "wooclap.com", loads: ["script", "frame", "image", "connect", "style"] }],
    placeholder: placeholders.exercise,
  });
}
