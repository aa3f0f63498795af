// TomTom.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { packages } from "./packages.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** TomTom. Default category `preferences`: needs consent. */
export function tomtom<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"tomtom", Category> {
  return readyMade(options, {
    id: "tomtom",
    name: "TomTom",
    provider: "TomTom",
    category: "preferences",
    purpose: uses.map,
    sharing: sharedWith("TomTom"),
    privacyPolicy: "https://www.tomtom.com/privacy/",
    urls: [
      { url: "api.tomtom.com", loads: ["script", "connect", "image", "style"] },
      { url: "tomtom.com", loads: ["frame", "image"] },
      ...packages(["@tomtom-international/"], ["script", "style"]),
    ],
    snippets: ["api.tomtom.com/maps-sdk-for-web/", "tt.map({", "api.tomtom.com/map/"],
    outgoing: ["api.tomtom.com"],
    placeholder: placeholders.map,
  });
}
