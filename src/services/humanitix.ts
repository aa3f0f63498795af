// Humanitix.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Humanitix. Default category `preferences`: needs consent. */
export function humanitix<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"humanitix", Category> {
  return readyMade(options, {
    id: "humanitix",
    name: "Humanitix",
    provider: "Humanitix",
    category: "preferences",
    purpose: uses.booking,
    sharing: sharedWith("Humanitix"),
    urls: [{ url: "humanitix.com", loads: ["script", "frame", "image", "connect", "style"] }],
    placeholder: placeholders.booking,
  });
}
