// Expedia.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Expedia. Default category `marketing`: needs consent. */
export function expedia<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"expedia", Category> {
  return readyMade(options, {
    id: "expedia",
    name: "Expedia",
    provider: "Expedia Group",
    category: "marketing",
    purpose: uses.booking,
    sharing: sharedWith("Expedia Group"),
    privacyPolicy: "https://www.expedia.com/lp/lg-privacypolicy",
    urls: [
      { url: "expedia.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "travel-assets.com", loads: ["script", "image", "connect", "style"] },
      { url: "trvl-media.com", loads: "image" },
      { url: "affiliates.expediagroup.com", loads: ["script", "frame", "image"] },
    ],
    placeholder: placeholders.booking,
  });
}
