// Relive.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Relive. Default category `preferences`: needs consent. */
export function relive<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"relive", Category> {
  return readyMade(options, {
    id: "relive",
    name: "Relive",
    provider: "Relive",
    category: "preferences",
    purpose: uses.map,
    sharing: sharedWith("Relive"),
    urls: [{ url: "relive.cc", loads: ["script", "frame", "image", "connect", "style"] }],
    placeholder: placeholders.map,
  });
}
