// Apple MapKit.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Apple MapKit. Default category `preferences`: needs consent. */
export function appleMaps<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"apple-maps", Category> {
  return readyMade(options, {
    id: "apple-maps",
    name: "Apple MapKit",
    provider: "Apple",
    category: "preferences",
    purpose: uses.map,
    sharing: sharedWith("Apple"),
    privacyPolicy: "https://www.apple.com/legal/privacy/",
    urls: [
      { url: "apple-mapkit.com", loads: ["script", "image", "connect", "style"] },
      { url: "maps.apple.com", loads: ["frame", "image"] },
    ],
    snippets: ["mapkit.init(", "cdn.apple-mapkit.com/mk/"],
    placeholder: placeholders.map,
  });
}
