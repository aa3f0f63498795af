// Cusdis.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Cusdis. Default category `preferences`: needs consent. */
export function cusdis<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"cusdis", Category> {
  return readyMade(options, {
    id: "cusdis",
    name: "Cusdis",
    provider: "Cusdis",
    category: "preferences",
    purpose: uses.comments,
    sharing: sharedWith("Cusdis"),
    urls: [{ url: "cusdis.com", loads: ["script", "frame", "connect"] }],
    placeholder: placeholders.comments,
  });
}
