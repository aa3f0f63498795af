// REVIEWS.io.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** REVIEWS.io. Default category `preferences`: needs consent. */
export function reviewsIo<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"reviews-io", Category> {
  return readyMade(options, {
    id: "reviews-io",
    name: "REVIEWS.io",
    provider: "REVIEWS.io",
    category: "preferences",
    purpose: uses.reviews,
    sharing: sharedWith("REVIEWS.io"),
    privacyPolicy: "https://www.reviews.io/front/user-privacy-policy",
    urls: [
      { url: "reviews.io", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "reviews.co.uk", loads: ["script", "frame", "image", "connect", "style"] },
    ],
    snippets: ["reviewsBadgeRibbon("],
    placeholder: placeholders.reviews,
  });
}
