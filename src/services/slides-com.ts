// Slides.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Slides. Default category `preferences`: needs consent. */
export function slidesCom<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"slides-com", Category> {
  return readyMade(options, {
    id: "slides-com",
    name: "Slides",
    provider: "Slides",
    category: "preferences",
    purpose: uses.documents,
    sharing: sharedWith("Slides"),
    urls: [{ url: "slides.com", loads: ["script", "frame", "image", "connect", "style"] }],
    placeholder: placeholders.document,
  });
}
