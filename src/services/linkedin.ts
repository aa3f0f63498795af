// LinkedIn.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders } from "./uses.ts";

/** LinkedIn. Default category `marketing`: needs consent. */
export function linkedin<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"linkedin", Category> {
  return readyMade(options, {
    id: "linkedin",
    name: "LinkedIn",
    provider: "LinkedIn (Microsoft)",
    category: "marketing",
    purpose: {
      en: "Display of posts, profiles and share buttons",
      fr: "Affichage de publications, de profils et de boutons de partage",
    },
    sharing: sharedWith("LinkedIn (Microsoft)"),
    privacyPolicy: "https://www.linkedin.com/legal/privacy-policy",
    cookies: [
      { name: "bcookie", retention: "1 year", purpose: purposes.following },
      { name: "bscookie", retention: "1 year", purpose: purposes.security },
      { name: "lidc", retention: "1 day", purpose: purposes.balance },
      { name: "lang", retention: "session", purpose: purposes.language },
      { name: "li_gc", retention: "6 months", purpose: purposes.consent, category: "functional" },
      { name: "li_alerts", retention: "1 year", purpose: purposes.shown, category: "preferences" },
      { name: "li_sugr", retention: "90 days", purpose: purposes.following },
      { name: "UserMatchHistory", retention: "30 days", purpose: purposes.ads },
      { name: "AnalyticsSyncHistory", retention: "30 days", purpose: purposes.following },
      {
        name: "BizographicsOptOut",
        retention: "10 years",
        purpose: purposes.consent,
        category: "functional",
      },
    ],
    urls: [
      { url: "linkedin.com/embed/", loads: "frame" },
      { url: "platform.linkedin.com", loads: ["script", "frame", "connect"] },
      { url: "badges.linkedin.com", loads: ["script", "frame"] },
      { url: "media.licdn.com", loads: ["image", "media"] },
      { url: "static.licdn.com", loads: ["image", "script", "style", "connect"] },
    ],
    snippets: ["platform.linkedin.com/in.js", "platform.linkedin.com/badges/js/profile.js"],
    placeholder: placeholders.post,
  });
}
