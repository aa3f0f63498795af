// TradeTracker.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** TradeTracker. Default category `marketing`: needs consent. */
export function tradetracker<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"tradetracker", Category> {
  return readyMade(options, {
    id: "tradetracker",
    name: "TradeTracker",
    provider: "TradeTracker",
    category: "marketing",
    purpose: uses.affiliation,
    sharing: sharedWith("TradeTracker"),
    privacyPolicy: "https://tradetracker.com/privacy-policy/",
    cookies: [{ name: "TT2_*", retention: "unknown", purpose: purposes.affiliate }],
    urls: [
      { url: "tradetracker.net", loads: ["script", "image", "connect"] },
      { url: "tradetracker.com", loads: ["script", "image", "connect"] },
    ],
    snippets: ["_TradeTracker", "ttConversionOptions"],
  });
}
