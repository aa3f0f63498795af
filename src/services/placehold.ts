// Placehold.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Placehold. Default category `functional`: free of consent. */
export function placehold<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"placehold", Category> {
  return readyMade(options, {
    id: "placehold",
    name: "Placehold",
    provider: "Placehold",
    category: "functional",
    purpose: uses.pictures,
    sharing: sharedWith("Placehold"),
    urls: [{ url: "placehold.co", loads: "image" }],
  });
}
