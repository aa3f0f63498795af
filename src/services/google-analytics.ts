// Google Analytics.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import { PROXIED, proxiedUrls } from "./proxied.ts";
import type { ProxiedOptions } from "./proxied.ts";

/** Google Analytics. Default category `statistics`: needs consent. */
export function googleAnalytics<const Category extends string = "statistics">(
  options: ProxiedOptions<Category> = {},
): ServiceDeclaration<"google-analytics", Category> {
  return readyMade(
    options,
    {
      id: "google-analytics",
      name: "Google Analytics",
      provider: "Google",
      category: "statistics",
      purpose: { en: "Audience statistics", fr: "Statistiques d'audience" },
      sharing: sharedWith("Google"),
      privacyPolicy: "https://policies.google.com/privacy",
      cookies: [
        { name: "_ga", retention: "2 years", purpose: purposes.visitorId },
        { name: "_ga_*", retention: "2 years", purpose: purposes.sessionId },
        { name: "_gid", retention: "24 hours", purpose: purposes.visitorId },
        { name: "_gat", retention: "1 minute", purpose: purposes.throttle },
        { name: "_gat_*", retention: "1 minute", purpose: purposes.throttle },
        { name: "_gac_*", retention: "90 days", purpose: purposes.conversion },
        { name: "__utma", retention: "2 years", purpose: purposes.visitorId },
        { name: "__utmb", retention: "30 minutes", purpose: purposes.sessionId },
        { name: "__utmc", retention: "session", purpose: purposes.sessionId },
        { name: "__utmt*", retention: "10 minutes", purpose: purposes.throttle },
        { name: "__utmv", retention: "2 years", purpose: purposes.visits },
        { name: "__utmz", retention: "6 months", purpose: purposes.origin },
        { name: "__utm*", retention: "2 years", purpose: purposes.visits },
      ],
      urls: [
        { url: "urchin.com", loads: ["script", "image"] },
        { url: "app-measurement.com", loads: ["connect"] },
        { url: "google-analytics.com", loads: ["script", "image", "connect"] },
        { url: "googletagmanager.com/gtag/", loads: "script" },
        { url: "analytics.google.com", loads: ["connect", "image"] },
        { url: "stats.g.doubleclick.net", loads: ["connect", "image"] },
        { url: "google.com/ads/ga-audiences", loads: "image" },
        ...proxiedUrls(options),
        { url: "cdn.ampproject.org/v0/amp-analytics", loads: "script" },
      ],
      snippets: [
        "gtag('js'",
        'gtag("js"',
        "gtag('config'",
        'gtag("config"',
        "GoogleAnalyticsObject",
        "ga('create'",
        'ga("create"',
        "_gaq.push(",
        "google-analytics.com/analytics.js",
        "google-analytics.com/ga.js",
        "googletagmanager.com/gtag/js",
      ],
      outgoing: [
        "www.google-analytics.com/mp/collect",
        "region1.google-analytics.com/mp/collect",
        "www.google-analytics.com/collect",
      ],
    },
    PROXIED,
  );
}
