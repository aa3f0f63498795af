// Vercel Web Analytics and Speed Insights.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { exemptions, uses } from "./uses.ts";

/** Vercel Web Analytics and Speed Insights. Default category `statistics`: needs consent. */
export function vercelAnalytics<const Category extends string = "statistics">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"vercel-analytics", Category> {
  return readyMade(options, {
    id: "vercel-analytics",
    name: "Vercel Web Analytics and Speed Insights",
    provider: "Vercel",
    category: "statistics",
    purpose: uses.statistics,
    sharing: sharedWith("Vercel"),
    privacyPolicy: "https://vercel.com/legal/privacy-policy",
    urls: [
      { url: "/_vercel/insights/", loads: ["script", "connect"] },
      { url: "/_vercel/speed-insights/", loads: ["script", "connect"] },
      { url: "va.vercel-scripts.com", loads: "script" },
      { url: "vitals.vercel-insights.com", loads: "connect" },
      { url: "vitals.vercel-analytics.com", loads: "connect" },
    ],
    snippets: ["/_vercel/insights/script.js"],
    exemptIf: exemptions.cookieless,
  });
}
