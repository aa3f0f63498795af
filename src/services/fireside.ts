// Fireside.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Fireside. Default category `preferences`: needs consent. */
export function fireside<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"fireside", Category> {
  return readyMade(options, {
    id: "fireside",
    name: "Fireside",
    provider: "Fireside",
    category: "preferences",
    purpose: uses.audio,
    sharing: sharedWith("Fireside"),
    urls: [{ url: "fireside.fm", loads: ["script", "frame", "image", "connect", "style"] }],
    placeholder: placeholders.audio,
  });
}
