// Cloudflare Web Analytics.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { exemptions, uses } from "./uses.ts";

/** Cloudflare Web Analytics. Default category `statistics`: needs consent. */
export function cloudflareInsights<const Category extends string = "statistics">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"cloudflare-insights", Category> {
  return readyMade(options, {
    id: "cloudflare-insights",
    name: "Cloudflare Web Analytics",
    provider: "Cloudflare",
    category: "statistics",
    purpose: uses.statistics,
    sharing: sharedWith("Cloudflare"),
    privacyPolicy: "https://www.cloudflare.com/privacypolicy/",
    urls: [
      { url: "static.cloudflareinsights.com", loads: "script" },
      { url: "cloudflareinsights.com", loads: "connect" },
      { url: "/cdn-cgi/rum", loads: "connect" },
    ],
    snippets: ["static.cloudflareinsights.com/beacon.min.js"],
    exemptIf: exemptions.cookieless,
  });
}
