// Givebutter.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Givebutter. Default category `preferences`: needs consent. */
export function givebutter<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"givebutter", Category> {
  return readyMade(options, {
    id: "givebutter",
    name: "Givebutter",
    provider: "Givebutter",
    category: "preferences",
    purpose: uses.donations,
    sharing: sharedWith("Givebutter"),
    urls: [{ url: "givebutter.com", loads: ["script", "frame", "image", "connect", "style"] }],
    placeholder: placeholders.donation,
  });
}
