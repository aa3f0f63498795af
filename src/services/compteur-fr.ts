// Compteur.fr.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Compteur.fr. Default category `statistics`: needs consent. */
export function compteurFr<const Category extends string = "statistics">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"compteur-fr", Category> {
  return readyMade(options, {
    id: "compteur-fr",
    name: "Compteur.fr",
    provider: "Compteur.fr",
    category: "statistics",
    purpose: uses.statistics,
    sharing: sharedWith("Compteur.fr"),
    privacyPolicy: "https://www.compteur.fr/help_privacy_policy.htm",
    urls: [{ url: "compteur.fr", loads: ["script", "image", "connect"] }],
  });
}
