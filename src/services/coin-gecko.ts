// CoinGecko.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** CoinGecko. Default category `marketing`: needs consent. */
export function coinGecko<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"coin-gecko", Category> {
  return readyMade(options, {
    id: "coin-gecko",
    name: "CoinGecko",
    provider: "CoinGecko",
    category: "marketing",
    purpose: uses.data,
    sharing: sharedWith("CoinGecko"),
    urls: [{ url: "coingecko.com", loads: ["script", "frame", "image", "connect", "style"] }],
    placeholder: placeholders.chart,
  });
}
