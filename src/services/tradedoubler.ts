// Tradedoubler.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Tradedoubler. Default category `marketing`: needs consent. */
export function tradedoubler<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"tradedoubler", Category> {
  return readyMade(options, {
    id: "tradedoubler",
    name: "Tradedoubler",
    provider: "Tradedoubler",
    category: "marketing",
    purpose: uses.affiliation,
    sharing: sharedWith("Tradedoubler"),
    privacyPolicy: "https://www.tradedoubler.com/en/privacy-policy/",
    cookies: [
      { name: "tduid", retention: "1 year", purpose: purposes.affiliate },
      { name: "TD_UNIQUE_IMP", retention: "unknown", purpose: purposes.affiliate },
      { name: "TradeDoublerGUID", retention: "1 year", purpose: purposes.affiliate },
    ],
    urls: [
      { url: "tradedoubler.com", loads: ["script", "image", "connect"] },
      { url: "swrap.tradedoubler.com", loads: "script" },
      { url: "tbm.tradedoubler.com", loads: ["image", "connect"] },
    ],
    snippets: ["TDConf", "tdconv("],
  });
}
