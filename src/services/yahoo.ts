// Yahoo.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Yahoo. Default category `marketing`: needs consent. */
export function yahoo<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"yahoo", Category> {
  return readyMade(options, {
    id: "yahoo",
    name: "Yahoo",
    provider: "Yahoo",
    category: "marketing",
    purpose: uses.adMeasurement,
    sharing: sharedWith("Yahoo"),
    privacyPolicy: "https://legal.yahoo.com/us/en/yahoo/privacy/index.html",
    cookies: [
      { name: "IDSYNC", retention: "1 year", purpose: purposes.following },
      { name: "APID", retention: "unknown", purpose: purposes.following },
      { name: "APIDTS", retention: "unknown", purpose: purposes.following },
    ],
    urls: [
      { url: "yahoo.com", loads: ["script", "frame", "image", "connect"] },
      { url: "yahoo.net", loads: ["script", "frame", "image", "connect"] },
      { url: "yahooapis.com", loads: ["script", "image", "connect"] },
      { url: "yimg.com", loads: ["script", "image", "connect"] },
      { url: "zenfs.com", loads: "image" },
      { url: "bluelithium.com", loads: ["script", "image", "connect"] },
      { url: "lexity.com", loads: ["script", "image", "connect"] },
      { url: "hostingprod.com", loads: ["script", "image"] },
      { url: "advertising.com", loads: ["script", "image", "connect"] },
      { url: "adtechus.com", loads: ["script", "frame", "image", "connect"] },
      { url: "adtech.de", loads: ["script", "frame", "image", "connect"] },
      { url: "nexage.com", loads: ["script", "image", "connect"] },
      { url: "btrll.com", loads: ["script", "image", "connect"] },
      { url: "yieldmanager.com", loads: ["script", "image", "connect"] },
      { url: "vidible.tv", loads: ["script", "frame", "media"] },
      { url: "oath.com", loads: ["script", "image", "connect"] },
      { url: "yahoodns.net", loads: "connect" },
      { url: "verizonmedia.com", loads: ["script", "image", "connect"] },
    ],
    snippets: ["YAHOO.ywa", "dotq.push(", "s.yimg.com/wi/ytc.js", "window.dotq"],
    outgoing: ["api.dsp.yahoo.com"],
  });
}
