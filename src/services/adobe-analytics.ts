// Adobe Analytics.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Adobe Analytics. Default category `statistics`: needs consent. */
export function adobeAnalytics<const Category extends string = "statistics">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"adobe-analytics", Category> {
  return readyMade(options, {
    id: "adobe-analytics",
    name: "Adobe Analytics",
    provider: "Adobe",
    category: "statistics",
    purpose: uses.statistics,
    sharing: sharedWith("Adobe"),
    privacyPolicy: "https://www.adobe.com/privacy/policy.html",
    cookies: [
      { name: "s_ecid", retention: "2 years", purpose: purposes.visitorId },
      { name: "s_cc", retention: "session", purpose: purposes.probe },
      { name: "s_sq", retention: "session", purpose: purposes.interaction },
      { name: "s_vi", retention: "2 years", purpose: purposes.visitorId },
      { name: "s_fid", retention: "2 years", purpose: purposes.visitorId },
      { name: "s_ppv", retention: "session", purpose: purposes.interaction },
      { name: "s_ppvl", retention: "session", purpose: purposes.interaction },
      { name: "s_nr", retention: "unknown", purpose: purposes.visits },
      { name: "s_tp", retention: "unknown", purpose: purposes.interaction },
      { name: "s_lv", retention: "unknown", purpose: purposes.visits },
      { name: "s_lv_s", retention: "unknown", purpose: purposes.visits },
      { name: "s_invisit", retention: "30 minutes", purpose: purposes.sessionId },
      { name: "AMCV_*", retention: "2 years", purpose: purposes.visitorId },
      { name: "AMCVS_*", retention: "session", purpose: purposes.sessionId },
      { name: "s_ips", retention: "unknown", purpose: purposes.interaction },
    ],
    urls: [
      { url: "omtrdc.net", loads: ["script", "image", "connect"] },
      { url: "2o7.net", loads: ["script", "image", "connect"] },
      { url: "sstats.adobe.com", loads: ["connect", "image"] },
      { url: "hbrt.adobe.com", loads: "connect" },
      { url: "adobedc.net", loads: "connect" },
      { url: "sc.omtrdc.net", loads: ["connect", "image"] },
    ],
    snippets: ["AppMeasurement(", "s.trackingServer"],
    outgoing: [
      "adobedc.net",
      "api.omniture.com",
      "omtrdc.net/b/ss/",
      { url: "analytics-collection.adobe.io/aa/collect/", batch: true },
    ],
  });
}
