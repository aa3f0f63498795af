// Verified Reviews.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Verified Reviews. Default category `preferences`: needs consent. */
export function avisVerifies<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"avis-verifies", Category> {
  return readyMade(options, {
    id: "avis-verifies",
    name: "Verified Reviews",
    provider: "Skeepers",
    category: "preferences",
    purpose: uses.reviews,
    sharing: sharedWith("Skeepers"),
    privacyPolicy: "https://skeepers.io/en/privacy-policy/",
    urls: [
      { url: "avis-verifies.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "verified-reviews.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "netreviews.eu", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "skeepers.io", loads: ["script", "frame", "image", "connect", "style"] },
    ],
    placeholder: placeholders.reviews,
  });
}
