// Gamma.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Gamma. Default category `preferences`: needs consent. */
export function gamma<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"gamma", Category> {
  return readyMade(options, {
    id: "gamma",
    name: "Gamma",
    provider: "Gamma",
    category: "preferences",
    purpose: uses.documents,
    sharing: sharedWith("Gamma"),
    urls: [{ url: "gamma.app", loads: ["script", "frame", "image", "connect", "style"] }],
    placeholder: placeholders.document,
  });
}
