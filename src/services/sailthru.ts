// Sailthru.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Sailthru. Default category `marketing`: needs consent. */
export function sailthru<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"sailthru", Category> {
  return readyMade(options, {
    id: "sailthru",
    name: "Sailthru",
    provider: "Marigold",
    category: "marketing",
    purpose: uses.emailing,
    sharing: sharedWith("Marigold"),
    privacyPolicy: "https://meetmarigold.com/global-privacy-statement/",
    cookies: [
      { name: "sailthru_hid", retention: "1 year", purpose: purposes.profile },
      { name: "sailthru_bid", retention: "30 days", purpose: purposes.origin },
      { name: "sailthru_visitor", retention: "1 year", purpose: purposes.visitorId },
      { name: "sailthru_pageviews", retention: "30 minutes", purpose: purposes.visits },
      { name: "sailthru_content", retention: "unknown", purpose: purposes.interaction },
    ],
    urls: [
      { url: "sailthru.com", loads: ["script", "image", "connect"] },
      { url: "sail-horizon.com", loads: ["script", "image", "connect"] },
      { url: "sail-track.com", loads: ["script", "image", "connect"] },
      { url: "sail-personalize.com", loads: ["script", "image", "connect"] },
    ],
    snippets: ["Sailthru.init("],
    outgoing: ["api.sailthru.com"],
  });
}
