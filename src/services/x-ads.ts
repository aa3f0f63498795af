// X Ads.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";

/** X Ads. Default category `marketing`: needs consent. */
export function xAds<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"x-ads", Category> {
  return readyMade(options, {
    id: "x-ads",
    name: "X Ads",
    provider: "X Corp.",
    category: "marketing",
    purpose: { en: "Measurement of advertising on X", fr: "Mesure de la publicité sur X" },
    sharing: sharedWith("X Corp."),
    privacyPolicy: "https://x.com/en/privacy",
    cookies: [
      { name: "muc_ads", retention: "2 years", purpose: purposes.ads },
      { name: "personalization_id", retention: "2 years", purpose: purposes.ads },
      { name: "_twpid", retention: "3 months", purpose: purposes.following },
      { name: "_twclid", retention: "3 months", purpose: purposes.conversion },
    ],
    urls: [
      { url: "ads-twitter.com", loads: "script" },
      { url: "t.co", loads: ["image", "connect"] },
      { url: "analytics.twitter.com", loads: ["image", "connect"] },
    ],
    snippets: [
      "twq('config'",
      'twq("config"',
      "twq('init'",
      'twq("init"',
      "twq('event'",
      'twq("event"',
      "static.ads-twitter.com/uwt.js",
    ],
    outgoing: ["ads-api.x.com"],
  });
}
