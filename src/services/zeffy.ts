// Zeffy.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Zeffy. Default category `preferences`: needs consent. */
export function zeffy<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"zeffy", Category> {
  return readyMade(options, {
    id: "zeffy",
    name: "Zeffy",
    provider: "Zeffy",
    category: "preferences",
    purpose: uses.donations,
    sharing: sharedWith("Zeffy"),
    urls: [{ url: "zeffy.com", loads: ["script", "frame", "image", "connect", "style"] }],
    placeholder: placeholders.donation,
  });
}
