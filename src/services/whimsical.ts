// Whimsical.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Whimsical. Default category `preferences`: needs consent. */
export function whimsical<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"whimsical", Category> {
  return readyMade(options, {
    id: "whimsical",
    name: "Whimsical",
    provider: "Whimsical",
    category: "preferences",
    purpose: uses.documents,
    sharing: sharedWith("Whimsical"),
    urls: [{ url: "whimsical.com", loads: ["script", "frame", "image", "connect", "style"] }],
    placeholder: placeholders.document,
  });
}
