// Request Metrics.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Request Metrics. Default category `statistics`: needs consent. */
export function requestMetrics<const Category extends string = "statistics">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"request-metrics", Category> {
  return readyMade(options, {
    id: "request-metrics",
    name: "Request Metrics",
    provider: "Request Metrics",
    category: "statistics",
    purpose: uses.errors,
    sharing: sharedWith("Request Metrics"),
    privacyPolicy: "https://requestmetrics.com/resources/privacy/",
    urls: [{ url: "requestmetrics.com", loads: ["script", "connect"] }],
  });
}
