// Cloudbeds.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Cloudbeds. Default category `preferences`: needs consent. */
export function cloudbeds<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"cloudbeds", Category> {
  return readyMade(options, {
    id: "cloudbeds",
    name: "Cloudbeds",
    provider: "Cloudbeds",
    category: "preferences",
    purpose: uses.booking,
    sharing: sharedWith("Cloudbeds"),
    urls: [{ url: "cloudbeds.com", loads: ["frame", "script", "style", "image", "connect"] }],
    placeholder: placeholders.booking,
  });
}
