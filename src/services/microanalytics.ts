// MicroAnalytics.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { exemptions, uses } from "./uses.ts";

/** MicroAnalytics. Default category `statistics`: needs consent. */
export function microanalytics<const Category extends string = "statistics">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"microanalytics", Category> {
  return readyMade(options, {
    id: "microanalytics",
    name: "MicroAnalytics",
    provider: "MicroAnalytics",
    category: "statistics",
    purpose: uses.statistics,
    sharing: sharedWith("MicroAnalytics"),
    privacyPolicy: "https://microanalytics.io/page/privacy",
    urls: [{ url: "microanalytics.io", loads: ["script", "connect"] }],
    exemptIf: exemptions.cookieless,
  });
}
