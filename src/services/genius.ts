// Genius.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Genius. Default category `preferences`: needs consent. */
export function genius<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"genius", Category> {
  return readyMade(options, {
    id: "genius",
    name: "Genius",
    provider: "ML Genius",
    category: "preferences",
    purpose: uses.documents,
    sharing: sharedWith("ML Genius"),
    urls: [{ url: "genius.com", loads: ["script", "frame", "image", "connect", "style"] }],
    placeholder: placeholders.document,
  });
}
