// Skaze.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Skaze. Default category `marketing`: needs consent. */
export function skaze<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"skaze", Category> {
  return readyMade(options, {
    id: "skaze",
    name: "Skaze",
    provider: "Skaze",
    category: "marketing",
    purpose: uses.adMeasurement,
    sharing: sharedWith("Skaze"),
    privacyPolicy: "https://www.skaze.com/fr/politique/politique-de-confidentialite/",
    urls: [
      { url: "sk.ht", loads: ["script", "image", "connect"] },
      { url: "skaze.com", loads: ["script", "image", "connect"] },
      { url: "skaze.fr", loads: ["script", "image", "connect"] },
    ],
  });
}
