// PowerReviews.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** PowerReviews. Default category `preferences`: needs consent. */
export function powerreviews<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"powerreviews", Category> {
  return readyMade(options, {
    id: "powerreviews",
    name: "PowerReviews",
    provider: "1WorldSync",
    category: "preferences",
    purpose: uses.reviews,
    sharing: sharedWith("1WorldSync"),
    privacyPolicy: "https://www.powerreviews.com/privacy-policy/",
    urls: [{ url: "powerreviews.com", loads: ["script", "frame", "image", "connect", "style"] }],
    snippets: ["POWERREVIEWS.display"],
    placeholder: placeholders.reviews,
  });
}
