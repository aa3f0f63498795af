// Placeholder.com.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Placeholder.com. Default category `functional`: free of consent. */
export function viaPlaceholder<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"via-placeholder", Category> {
  return readyMade(options, {
    id: "via-placeholder",
    name: "Placeholder.com",
    provider: "Placeholder.com",
    category: "functional",
    purpose: uses.pictures,
    sharing: sharedWith("Placeholder.com"),
    urls: [{ url: "placeholder.com", loads: "image" }],
  });
}
