// TikTok.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders } from "./uses.ts";

/** TikTok. Default category `marketing`: needs consent. */
export function tiktok<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"tiktok", Category> {
  return readyMade(options, {
    id: "tiktok",
    name: "TikTok",
    provider: "TikTok",
    category: "marketing",
    purpose: {
      en: "Display of videos and measurement of advertising",
      fr: "Affichage de vidéos et mesure de la publicité",
    },
    sharing: sharedWith("TikTok"),
    privacyPolicy: "https://www.tiktok.com/legal/privacy-policy",
    cookies: [
      { name: "_ttp", retention: "389 days", purpose: purposes.following },
      { name: "_tt_enable_cookie", retention: "389 days", purpose: purposes.probe },
      { name: "ttcsid*", retention: "3 months", purpose: purposes.sessionId },
      { name: "ttclid", retention: "30 days", purpose: purposes.conversion },
      {
        name: "tt_sessionId",
        retention: "session",
        purpose: purposes.sessionId,
        storage: "sessionStorage",
      },
      {
        name: "tt_appInfo",
        retention: "session",
        purpose: purposes.technical,
        storage: "sessionStorage",
      },
      {
        name: "tt_pixel_session_index",
        retention: "session",
        purpose: purposes.sessionId,
        storage: "sessionStorage",
      },
    ],
    urls: [
      { url: "ipstatp.com", loads: ["script", "image"] },
      { url: "tiktokv.com", loads: ["connect", "image"] },
      { url: "analytics.tiktok.com", loads: ["script", "connect", "image"] },
      { url: "tiktok.com", loads: ["script", "frame", "connect"] },
      { url: "analytics-ipv6.tiktokw.us", loads: "connect" },
      { url: "tiktokw.us", loads: "connect" },
      { url: "tiktokcdn.com", loads: ["image", "script", "media"] },
      { url: "ttwstatic.com", loads: ["script", "style"] },
      { url: "cdn.ampproject.org/v0/amp-tiktok", loads: "script" },
    ],
    snippets: [
      "tiktok.com/embed.js",
      "TiktokAnalyticsObject",
      "ttq.load(",
      "ttq.page(",
      "ttq.track(",
      "analytics.tiktok.com/i18n/pixel/",
    ],
    outgoing: ["business-api.tiktok.com"],
    placeholder: placeholders.video,
  });
}
