// CoinMarketCap.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** CoinMarketCap. Default category `marketing`: needs consent. */
export function coinMarketCap<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"coin-market-cap", Category> {
  return readyMade(options, {
    id: "coin-market-cap",
    name: "CoinMarketCap",
    provider: "CoinMarketCap",
    category: "marketing",
    purpose: uses.data,
    sharing: sharedWith("CoinMarketCap"),
    urls: [{ url: "coinmarketcap.com", loads: ["script", "frame", "image", "connect", "style"] }],
    placeholder: placeholders.chart,
  });
}
