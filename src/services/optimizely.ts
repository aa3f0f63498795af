// Optimizely.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Optimizely. Default category `statistics`: needs consent. */
export function optimizely<const Category extends string = "statistics">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"optimizely", Category> {
  return readyMade(options, {
    id: "optimizely",
    name: "Optimizely",
    provider: "Optimizely",
    category: "statistics",
    purpose: uses.experiments,
    sharing: sharedWith("Optimizely"),
    privacyPolicy: "https://www.optimizely.com/legal/privacy-notice/",
    cookies: [
      { name: "optimizelyEndUserId", retention: "6 months", purpose: purposes.visitorId },
      { name: "optimizelySegments", retention: "6 months", purpose: purposes.variant },
      { name: "optimizelyBuckets", retention: "10 years", purpose: purposes.variant },
      { name: "optimizelyPendingLogEvents", retention: "15 seconds", purpose: purposes.technical },
      { name: "optimizelyRedirectData", retention: "5 seconds", purpose: purposes.technical },
      { name: "optimizelyDomainTestCookie", retention: "6 months", purpose: purposes.probe },
      {
        name: "optimizelyOptOut",
        retention: "10 years",
        purpose: purposes.consent,
        category: "functional",
      },
      {
        name: "optimizely_data$*",
        retention: "persistent",
        purpose: purposes.variant,
        storage: "localStorage",
      },
    ],
    urls: [
      { url: "optimizely.com", loads: ["script", "connect"] },
      { url: "optimizelyedge.com", loads: "script" },
      { url: "cdn-pci.optimizely.com", loads: "script" },
    ],
    snippets: ["cdn.optimizely.com/js/", "optimizely.push(", 'window["optimizely"]'],
    outgoing: [
      "logx.optimizely.com",
      "api.optimizely.com",
      { url: "logx.optimizely.com/v1/events", batch: true },
    ],
  });
}
