// SlideShare.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** SlideShare. Default category `marketing`: needs consent. */
export function slideshare<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"slideshare", Category> {
  return readyMade(options, {
    id: "slideshare",
    name: "SlideShare",
    provider: "Scribd",
    category: "marketing",
    purpose: uses.documents,
    sharing: sharedWith("Scribd"),
    privacyPolicy: "https://support.scribd.com/hc/en-us/articles/210129366-Privacy-policy",
    urls: [
      { url: "slideshare.net", loads: ["frame", "script", "image", "connect"] },
      { url: "slidesharecdn.com", loads: ["script", "image", "media"] },
    ],
    placeholder: placeholders.document,
  });
}
