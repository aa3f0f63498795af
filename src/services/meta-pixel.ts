// Meta Pixel.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";

/** Meta Pixel. Default category `marketing`: needs consent. */
export function metaPixel<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"meta-pixel", Category> {
  return readyMade(options, {
    id: "meta-pixel",
    name: "Meta Pixel",
    provider: "Meta",
    category: "marketing",
    purpose: {
      en: "Measurement of advertising on Facebook and Instagram",
      fr: "Mesure de la publicité sur Facebook et Instagram",
    },
    sharing: sharedWith("Meta"),
    privacyPolicy: "https://www.facebook.com/privacy/policy/",
    cookies: [
      { name: "_fbp", retention: "3 months", purpose: purposes.following },
      { name: "_fbc", retention: "2 years", purpose: purposes.ads },
      { name: "fr", retention: "3 months", purpose: purposes.ads },
    ],
    urls: [
      { url: "connect.facebook.net/*/fbevents.js", loads: "script" },
      { url: "connect.facebook.net/signals/", loads: "script" },
      { url: "facebook.com/tr", loads: ["image", "connect", "frame"] },
      { url: "facebook.com/privacy_sandbox/", loads: "connect" },
    ],
    snippets: ["fbq('init'", 'fbq("init"', "fbq('track'", 'fbq("track"', "/fbevents.js"],
    outgoing: ["graph.facebook.com/*/*/events"],
  });
}
