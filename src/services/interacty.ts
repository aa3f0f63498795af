// Interacty.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Interacty. Default category `preferences`: needs consent. */
export function interacty<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"interacty", Category> {
  return readyMade(options, {
    id: "interacty",
    name: "Interacty",
    provider: "Interacty",
    category: "preferences",
    purpose: uses.learning,
    sharing: sharedWith("Interacty"),
    urls: [{ url: "interacty.me", loads: ["script", "frame", "image", "connect", "style"] }],
    placeholder: placeholders.exercise,
  });
}
