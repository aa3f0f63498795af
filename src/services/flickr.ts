// Flickr.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Flickr. Default category `marketing`: needs consent. */
export function flickr<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"flickr", Category> {
  return readyMade(options, {
    id: "flickr",
    name: "Flickr",
    provider: "Flickr",
    category: "marketing",
    purpose: uses.pictures,
    sharing: sharedWith("Flickr"),
    privacyPolicy: "https://www.flickr.com/help/privacy",
    urls: [
      { url: "flickr.com", loads: ["frame", "script", "image", "connect"] },
      { url: "embedr.flickr.com", loads: "script" },
      { url: "staticflickr.com", loads: ["image", "media"] },
    ],
    placeholder: placeholders.picture,
  });
}
