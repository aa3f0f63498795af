// Luma.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Luma. Default category `preferences`: needs consent. */
export function luma<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"luma", Category> {
  return readyMade(options, {
    id: "luma",
    name: "Luma",
    provider: "Luma",
    category: "preferences",
    purpose: uses.booking,
    sharing: sharedWith("Luma"),
    urls: [
      { url: "lu.ma", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "luma.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "lumacdn.com", loads: "image" },
    ],
    placeholder: placeholders.booking,
  });
}
