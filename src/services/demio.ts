// Demio.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Demio. Default category `preferences`: needs consent. */
export function demio<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"demio", Category> {
  return readyMade(options, {
    id: "demio",
    name: "Demio",
    provider: "Banzai",
    category: "preferences",
    purpose: uses.video,
    sharing: sharedWith("Banzai"),
    urls: [{ url: "demio.com", loads: ["script", "frame", "image", "connect", "style"] }],
    placeholder: placeholders.form,
  });
}
