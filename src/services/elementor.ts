// Elementor. No path: its scripts build the page itself. What they store is declared; what they
// embed belongs to other services.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { NOT_SHARED, purposes } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";

/** Elementor. Default category `statistics`: needs consent. */
export function elementor<const Category extends string = "statistics">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"elementor", Category> {
  return readyMade(options, {
    id: "elementor",
    name: "Elementor",
    category: "statistics",
    purpose: { en: "Creation of page content", fr: "Création du contenu des pages" },
    sharing: NOT_SHARED,
    privacyPolicy: "https://elementor.com/about/privacy/",
    cookies: [
      {
        name: "elementor",
        retention: "persistent",
        purpose: purposes.interaction,
        storage: "localStorage",
      },
      {
        name: "e_globals",
        retention: "persistent",
        purpose: purposes.editor,
        storage: "sessionStorage",
        category: "preferences",
      },
      {
        name: "e_kit-elements-defaults",
        retention: "session",
        purpose: purposes.editor,
        storage: "sessionStorage",
        category: "preferences",
      },
      {
        name: "e_wp",
        retention: "persistent",
        purpose: purposes.editor,
        storage: "sessionStorage",
        category: "preferences",
      },
    ],
  });
}
