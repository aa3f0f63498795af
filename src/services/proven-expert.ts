// ProvenExpert.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** ProvenExpert. Default category `preferences`: needs consent. */
export function provenExpert<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"proven-expert", Category> {
  return readyMade(options, {
    id: "proven-expert",
    name: "ProvenExpert",
    provider: "Expert Systems",
    category: "preferences",
    purpose: uses.reviews,
    sharing: sharedWith("Expert Systems"),
    urls: [{ url: "provenexpert.com", loads: ["script", "frame", "image", "connect", "style"] }],
    placeholder: placeholders.reviews,
  });
}
