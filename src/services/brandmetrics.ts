// Brand Metrics.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Brand Metrics. Default category `marketing`: needs consent. */
export function brandmetrics<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"brandmetrics", Category> {
  return readyMade(options, {
    id: "brandmetrics",
    name: "Brand Metrics",
    provider: "Brand Metrics",
    category: "marketing",
    purpose: uses.adMeasurement,
    sharing: sharedWith("Brand Metrics"),
    privacyPolicy: "https://www.brandmetrics.com/privacy",
    cookies: [{ name: "_bmtest", retention: "unknown", purpose: purposes.probe }],
    urls: [{ url: "brandmetrics.com", loads: ["script", "image", "connect"] }],
    snippets: ["brandmetrics.com/survey/", "_brandmetrics"],
  });
}
