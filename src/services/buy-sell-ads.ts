// BuySellAds.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** BuySellAds. Default category `marketing`: needs consent. */
export function buySellAds<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"buy-sell-ads", Category> {
  return readyMade(options, {
    id: "buy-sell-ads",
    name: "BuySellAds",
    provider: "BuySellAds",
    category: "marketing",
    purpose: uses.ads,
    sharing: sharedWith("BuySellAds"),
    urls: [
      { url: "buysellads.com", loads: ["script", "image", "connect"] },
      { url: "buysellads.net", loads: ["script", "image", "connect"] },
    ],
    snippets: ["_bsa.init("],
  });
}
