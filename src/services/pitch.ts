// Pitch.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Pitch. Default category `preferences`: needs consent. */
export function pitch<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"pitch", Category> {
  return readyMade(options, {
    id: "pitch",
    name: "Pitch",
    provider: "Pitch Software",
    category: "preferences",
    purpose: uses.documents,
    sharing: sharedWith("Pitch Software"),
    urls: [{ url: "pitch.com", loads: ["script", "frame", "image", "connect", "style"] }],
    placeholder: placeholders.document,
  });
}
