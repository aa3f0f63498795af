// TradingView.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** TradingView. Default category `marketing`: needs consent. */
export function tradingView<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"trading-view", Category> {
  return readyMade(options, {
    id: "trading-view",
    name: "TradingView",
    provider: "TradingView",
    category: "marketing",
    purpose: uses.data,
    sharing: sharedWith("TradingView"),
    privacyPolicy: "https://www.tradingview.com/privacy-policy/",
    urls: [
      { url: "tradingview.com", loads: ["frame", "script", "image", "connect", "style"] },
      { url: "tradingview-widget.com", loads: ["frame", "script", "image", "connect", "style"] },
    ],
    snippets: [
      "new TradingView.widget(",
      "s3.tradingview.com/tv.js",
      "external-embedding/embed-widget",
    ],
    placeholder: placeholders.chart,
  });
}
