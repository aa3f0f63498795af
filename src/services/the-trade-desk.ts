// The Trade Desk.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** The Trade Desk. Default category `marketing`: needs consent. */
export function theTradeDesk<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"the-trade-desk", Category> {
  return readyMade(options, {
    id: "the-trade-desk",
    name: "The Trade Desk",
    provider: "The Trade Desk",
    category: "marketing",
    purpose: uses.adMeasurement,
    sharing: sharedWith("The Trade Desk"),
    privacyPolicy: "https://www.thetradedesk.com/us/privacy",
    cookies: [
      { name: "TDID", retention: "1 year", purpose: purposes.following },
      { name: "TDCPM", retention: "1 year", purpose: purposes.following },
      { name: "TTDOptOut", retention: "5 years", purpose: purposes.consent },
      { name: "TTDOptOutOfDataSale", retention: "5 years", purpose: purposes.consent },
      { name: "__uid2_advertising_token", retention: "unknown", purpose: purposes.following },
      {
        name: "UID2-sdk-identity",
        retention: "persistent",
        purpose: purposes.following,
        storage: "localStorage",
      },
      {
        name: "EUID-sdk-identity",
        retention: "persistent",
        purpose: purposes.following,
        storage: "localStorage",
      },
    ],
    urls: [
      { url: "adsrvr.org", loads: ["script", "image", "connect"] },
      { url: "uidapi.com", loads: "connect" },
      { url: "d1eoo1tco6rr5e.cloudfront.net", loads: "script" },
    ],
    snippets: ["TTDUniversalPixelApi", "ttd_dom_ready", "js.adsrvr.org/up_loader"],
    outgoing: ["insight.adsrvr.org/track/", { url: "data.adsrvr.org/data/", batch: true }],
  });
}
