// kununu.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** kununu. Default category `preferences`: needs consent. */
export function kununu<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"kununu", Category> {
  return readyMade(options, {
    id: "kununu",
    name: "kununu",
    provider: "New Work",
    category: "preferences",
    purpose: uses.reviews,
    sharing: sharedWith("New Work"),
    urls: [{ url: "kununu.com", loads: ["script", "frame", "image", "connect", "style"] }],
    placeholder: placeholders.reviews,
  });
}
