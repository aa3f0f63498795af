// Loox.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Loox. Default category `preferences`: needs consent. */
export function loox<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"loox", Category> {
  return readyMade(options, {
    id: "loox",
    name: "Loox",
    provider: "Loox",
    category: "preferences",
    purpose: uses.reviews,
    sharing: sharedWith("Loox"),
    urls: [{ url: "loox.io", loads: ["script", "frame", "image", "connect", "style"] }],
    placeholder: placeholders.reviews,
  });
}
