// ART19.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** ART19. Default category `preferences`: needs consent. */
export function art19<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"art19", Category> {
  return readyMade(options, {
    id: "art19",
    name: "ART19",
    provider: "Amazon",
    category: "preferences",
    purpose: uses.audio,
    sharing: sharedWith("Amazon"),
    urls: [{ url: "art19.com", loads: ["script", "frame", "image", "connect", "style"] }],
    placeholder: placeholders.audio,
  });
}
