// LinkedIn Insight Tag.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";

/** LinkedIn Insight Tag. Default category `marketing`: needs consent. */
export function linkedinInsight<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"linkedin-insight", Category> {
  return readyMade(options, {
    id: "linkedin-insight",
    name: "LinkedIn Insight Tag",
    provider: "LinkedIn (Microsoft)",
    category: "marketing",
    purpose: {
      en: "Measurement of advertising on LinkedIn",
      fr: "Mesure de la publicité sur LinkedIn",
    },
    sharing: sharedWith("LinkedIn (Microsoft)"),
    privacyPolicy: "https://www.linkedin.com/legal/privacy-policy",
    cookies: [
      { name: "li_fat_id", retention: "30 days", purpose: purposes.conversion },
      { name: "lms_ads", retention: "30 days", purpose: purposes.ads },
      {
        name: "lms_analytics",
        retention: "30 days",
        purpose: purposes.visitorId,
        category: "statistics",
      },
      { name: "ln_or", retention: "1 day", purpose: purposes.throttle },
      { name: "li_sugr", retention: "90 days", purpose: purposes.following },
      { name: "bcookie", retention: "1 year", purpose: purposes.following },
      { name: "UserMatchHistory", retention: "30 days", purpose: purposes.ads },
      { name: "AnalyticsSyncHistory", retention: "30 days", purpose: purposes.following },
    ],
    urls: [
      { url: "bizographics.com", loads: ["script", "image"] },
      { url: "oribi.io", loads: ["script", "connect"] },
      { url: "licdn.com", loads: ["script", "image"] },
      { url: "snap.licdn.com", loads: "script" },
      { url: "ads.linkedin.com", loads: ["image", "connect"] },
      { url: "linkedin.com/px/", loads: ["image", "connect"] },
      { url: "p.adsymptotic.com", loads: "image" },
    ],
    snippets: [
      "_linkedin_partner_id",
      "_linkedin_data_partner_ids",
      "lintrk(",
      "snap.licdn.com/li.lms-analytics/",
    ],
    outgoing: ["api.linkedin.com/rest/conversionEvents"],
  });
}
