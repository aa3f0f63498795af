// Trustindex.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Trustindex. Default category `preferences`: needs consent. */
export function trustindex<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"trustindex", Category> {
  return readyMade(options, {
    id: "trustindex",
    name: "Trustindex",
    provider: "Trustindex",
    category: "preferences",
    purpose: uses.reviews,
    sharing: sharedWith("Trustindex"),
    urls: [{ url: "trustindex.io", loads: ["script", "frame", "image", "connect", "style"] }],
    placeholder: placeholders.reviews,
  });
}
