// Wikiloc.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Wikiloc. Default category `preferences`: needs consent. */
export function wikiloc<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"wikiloc", Category> {
  return readyMade(options, {
    id: "wikiloc",
    name: "Wikiloc",
    provider: "Wikiloc",
    category: "preferences",
    purpose: uses.map,
    sharing: sharedWith("Wikiloc"),
    urls: [{ url: "wikiloc.com", loads: ["script", "frame", "image", "connect", "style"] }],
    placeholder: placeholders.map,
  });
}
