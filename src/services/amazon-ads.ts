// Amazon Ads.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Amazon Ads. Default category `marketing`: needs consent. */
export function amazonAds<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"amazon-ads", Category> {
  return readyMade(options, {
    id: "amazon-ads",
    name: "Amazon Ads",
    provider: "Amazon",
    category: "marketing",
    purpose: uses.ads,
    sharing: sharedWith("Amazon"),
    privacyPolicy: "https://www.amazon.com/privacy",
    cookies: [
      { name: "ad-id", retention: "190 days", purpose: purposes.following },
      { name: "ad-privacy", retention: "5 years", purpose: purposes.consent },
    ],
    urls: [
      { url: "amazon-adsystem.com", loads: ["script", "frame", "image", "connect"] },
      { url: "assoc-amazon.com", loads: ["script", "image", "connect"] },
      { url: "ads-api.amazon.com", loads: "connect" },
      { url: "media-amazon.com", loads: "image" },
      { url: "ssl-images-amazon.com", loads: "image" },
      { url: "images-na.ssl-images-amazon.com", loads: "image" },
    ],
    snippets: [
      "apstag.init(",
      "c.amazon-adsystem.com/aax2/apstag.js",
      "amzn_assoc_",
      "amznads",
      'amzn("setRegion"',
    ],
    outgoing: ["advertising-api.amazon.com", "advertising-api-eu.amazon.com"],
  });
}
