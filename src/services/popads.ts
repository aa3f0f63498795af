// PopAds.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** PopAds. Default category `marketing`: needs consent. */
export function popads<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"popads", Category> {
  return readyMade(options, {
    id: "popads",
    name: "PopAds",
    provider: "PopAds",
    category: "marketing",
    purpose: uses.ads,
    sharing: sharedWith("PopAds"),
    privacyPolicy: "https://www.popads.net/privacy.html",
    urls: [{ url: "popads.net", loads: ["script", "image", "connect"] }],
  });
}
