// Golden Bees.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Golden Bees. Default category `marketing`: needs consent. */
export function goldenBees<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"golden-bees", Category> {
  return readyMade(options, {
    id: "golden-bees",
    name: "Golden Bees",
    provider: "Golden Bees",
    category: "marketing",
    purpose: uses.adMeasurement,
    sharing: sharedWith("Golden Bees"),
    privacyPolicy: "https://www.goldenbees.fr/politique-confidentialite",
    urls: [{ url: "goldenbees.fr", loads: ["script", "image", "connect"] }],
    snippets: ["gbTag"],
  });
}
