// Effinity.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Effinity. Default category `marketing`: needs consent. */
export function effiliation<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"effiliation", Category> {
  return readyMade(options, {
    id: "effiliation",
    name: "Effinity",
    provider: "Effinity",
    category: "marketing",
    purpose: uses.affiliation,
    sharing: sharedWith("Effinity"),
    privacyPolicy: "https://www.effinity.fr/politique-confidentialite/",
    urls: [
      { url: "effiliation.com", loads: ["script", "image", "connect"] },
      { url: "effinity.fr", loads: ["script", "image", "connect"] },
    ],
  });
}
