// Billetweb.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Billetweb. Default category `preferences`: needs consent. */
export function billetweb<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"billetweb", Category> {
  return readyMade(options, {
    id: "billetweb",
    name: "Billetweb",
    provider: "Billetweb",
    category: "preferences",
    purpose: uses.booking,
    sharing: sharedWith("Billetweb"),
    privacyPolicy: "https://www.billetweb.fr/bo/privacy.php",
    urls: [{ url: "billetweb.fr", loads: ["script", "frame", "image", "connect", "style"] }],
    snippets: ["billetweb.fr/js/export.js"],
    placeholder: placeholders.booking,
  });
}
