// Sutori.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Sutori. Default category `preferences`: needs consent. */
export function sutori<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"sutori", Category> {
  return readyMade(options, {
    id: "sutori",
    name: "Sutori",
    provider: "Sutori",
    category: "preferences",
    purpose: uses.learning,
    sharing: sharedWith("Sutori"),
    urls: [{ url: "sutori.com", loads: ["script", "frame", "image", "connect", "style"] }],
    placeholder: placeholders.exercise,
  });
}
