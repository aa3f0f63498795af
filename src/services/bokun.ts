// Bókun.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Bókun. Default category `preferences`: needs consent. */
export function bokun<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"bokun", Category> {
  return readyMade(options, {
    id: "bokun",
    name: "Bókun",
    provider: "Bókun",
    category: "preferences",
    purpose: uses.booking,
    sharing: sharedWith("Bókun"),
    urls: [{ url: "bokun.io", loads: ["frame", "script", "style", "image", "connect"] }],
    placeholder: placeholders.booking,
  });
}
