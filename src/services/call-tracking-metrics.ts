// CallTrackingMetrics.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** CallTrackingMetrics. Default category `marketing`: needs consent. */
export function callTrackingMetrics<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"call-tracking-metrics", Category> {
  return readyMade(options, {
    id: "call-tracking-metrics",
    name: "CallTrackingMetrics",
    provider: "CallTrackingMetrics",
    category: "marketing",
    purpose: uses.calls,
    sharing: sharedWith("CallTrackingMetrics"),
    privacyPolicy: "https://www.calltrackingmetrics.com/legal/privacy-policy/",
    cookies: [{ name: "__ctmid", retention: "2 years", purpose: purposes.visitorId }],
    urls: [
      { url: "tctm.co", loads: ["script", "image", "connect"] },
      { url: "tctm.xyz", loads: ["script", "image", "connect"] },
      { url: "calltrackingmetrics.com", loads: ["script", "image", "connect"] },
    ],
    snippets: [".tctm.co/t.js", "__ctm_tracked_numbers"],
  });
}
