// Gallica.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Gallica. Default category `preferences`: needs consent. */
export function gallica<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"gallica", Category> {
  return readyMade(options, {
    id: "gallica",
    name: "Gallica",
    provider: "Bibliothèque nationale de France",
    category: "preferences",
    purpose: uses.documents,
    sharing: sharedWith("Bibliothèque nationale de France"),
    privacyPolicy:
      "https://gallica.bnf.fr/edit/und/conditions-dutilisation-des-contenus-de-gallica",
    urls: [{ url: "gallica.bnf.fr", loads: ["frame", "script", "image", "connect", "media"] }],
    placeholder: placeholders.document,
  });
}
