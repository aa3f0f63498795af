// Embedly.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Embedly. Default category `preferences`: needs consent. */
export function embedly<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"embedly", Category> {
  return readyMade(options, {
    id: "embedly",
    name: "Embedly",
    provider: "Embedly",
    category: "preferences",
    purpose: uses.widgets,
    sharing: sharedWith("Embedly"),
    urls: [
      { url: "embedly.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "embed.ly", loads: ["script", "frame", "image", "connect", "style"] },
    ],
    snippets: ["embedly('card'", "window.embedly"],
    placeholder: placeholders.post,
  });
}
