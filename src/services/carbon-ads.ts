// Carbon Ads.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Carbon Ads. Default category `marketing`: needs consent. */
export function carbonAds<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"carbon-ads", Category> {
  return readyMade(options, {
    id: "carbon-ads",
    name: "Carbon Ads",
    provider: "BuySellAds",
    category: "marketing",
    purpose: uses.ads,
    sharing: sharedWith("BuySellAds"),
    urls: [
      { url: "carbonads.com", loads: ["script", "image", "connect"] },
      { url: "carbonads.net", loads: ["script", "image", "connect"] },
      { url: "servedby-buysellads.com", loads: ["script", "image", "connect"] },
    ],
    snippets: ["_carbonads"],
  });
}
