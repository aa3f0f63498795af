// Okendo.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Okendo. Default category `preferences`: needs consent. */
export function okendo<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"okendo", Category> {
  return readyMade(options, {
    id: "okendo",
    name: "Okendo",
    provider: "Okendo",
    category: "preferences",
    purpose: uses.reviews,
    sharing: sharedWith("Okendo"),
    urls: [{ url: "okendo.io", loads: ["script", "frame", "image", "connect", "style"] }],
    placeholder: placeholders.reviews,
  });
}
