// Simple Analytics.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { exemptions, uses } from "./uses.ts";

/** Simple Analytics. Default category `statistics`: needs consent. */
export function simpleAnalytics<const Category extends string = "statistics">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"simple-analytics", Category> {
  return readyMade(options, {
    id: "simple-analytics",
    name: "Simple Analytics",
    provider: "Simple Analytics",
    category: "statistics",
    purpose: uses.statistics,
    sharing: sharedWith("Simple Analytics"),
    privacyPolicy: "https://www.simpleanalytics.com/privacy-policy",
    urls: [
      { url: "simpleanalyticscdn.com", loads: ["script", "image", "connect"] },
      { url: "simpleanalytics.com", loads: ["script", "image", "connect"] },
      { url: "simpleanalytics.io", loads: ["script", "image", "connect"] },
    ],
    snippets: ["window.sa_event"],
    outgoing: ["queue.simpleanalyticscdn.com"],
    exemptIf: exemptions.cookieless,
  });
}
