// Yelp.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Yelp. Default category `marketing`: needs consent. */
export function yelp<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"yelp", Category> {
  return readyMade(options, {
    id: "yelp",
    name: "Yelp",
    provider: "Yelp",
    category: "marketing",
    purpose: uses.reviews,
    sharing: sharedWith("Yelp"),
    privacyPolicy: "https://terms.yelp.com/privacy/en_us/",
    urls: [
      { url: "yelp.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "yelpcdn.com", loads: ["script", "image", "connect", "style"] },
    ],
    snippets: ["yelp.com/embed/widgets.js"],
    placeholder: placeholders.reviews,
  });
}
