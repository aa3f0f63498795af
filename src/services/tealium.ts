// Tealium.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Tealium. Default category `marketing`: needs consent. */
export function tealium<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"tealium", Category> {
  return readyMade(options, {
    id: "tealium",
    name: "Tealium",
    provider: "Tealium",
    category: "marketing",
    purpose: uses.tagManager,
    sharing: sharedWith("Tealium"),
    privacyPolicy: "https://tealium.com/privacy-notice/",
    cookies: [
      { name: "utag_main", retention: "1 year", purpose: purposes.visitorId },
      { name: "utag_main_*", retention: "1 year", purpose: purposes.visitorId },
      { name: "CONSENTMGR", retention: "1 year", purpose: purposes.consent },
      { name: "OPTOUTMULTI", retention: "3 months", purpose: purposes.consent },
      {
        name: "tealium_*",
        retention: "unknown",
        purpose: purposes.technical,
        storage: "localStorage",
      },
      { name: "TAPID", retention: "1 year", purpose: purposes.following },
    ],
    urls: [
      { url: "tiqcdn.com", loads: ["script", "frame", "image", "connect"] },
      { url: "tealiumiq.com", loads: ["script", "frame", "image", "connect"] },
      { url: "tiqcdn.cn", loads: "script" },
      { url: "tealium.com", loads: "connect" },
    ],
    snippets: ["utag_data", "tags.tiqcdn.com/utag/", "utag.view("],
    outgoing: ["collect.tealiumiq.com", "tealiumiq.com/event"],
  });
}
