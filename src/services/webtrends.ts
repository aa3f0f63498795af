// Webtrends.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Webtrends. Default category `statistics`: needs consent. */
export function webtrends<const Category extends string = "statistics">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"webtrends", Category> {
  return readyMade(options, {
    id: "webtrends",
    name: "Webtrends",
    provider: "Webtrends",
    category: "statistics",
    purpose: uses.statistics,
    sharing: sharedWith("Webtrends"),
    privacyPolicy: "https://www.webtrends.com/privacy-policy/",
    cookies: [
      { name: "WEBTRENDS_ID", retention: "2 years", purpose: purposes.visitorId },
      { name: "WT_FPC", retention: "2 years", purpose: purposes.visitorId },
      { name: "ACOOKIE", retention: "2 years", purpose: purposes.visitorId },
    ],
    urls: [
      { url: "webtrends.com", loads: ["script", "image", "connect"] },
      { url: "webtrendslive.com", loads: ["script", "image", "connect"] },
    ],
    snippets: ["Webtrends.multiTrack(", "WebTrends()"],
  });
}
