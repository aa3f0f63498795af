// Booksy.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Booksy. Default category `preferences`: needs consent. */
export function booksy<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"booksy", Category> {
  return readyMade(options, {
    id: "booksy",
    name: "Booksy",
    provider: "Booksy",
    category: "preferences",
    purpose: uses.appointments,
    sharing: sharedWith("Booksy"),
    urls: [{ url: "booksy.com", loads: ["script", "frame", "image", "connect", "style"] }],
    placeholder: placeholders.calendar,
  });
}
