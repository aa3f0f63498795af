// AdSense for Search.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** AdSense for Search. Default category `marketing`: needs consent. */
export function adsenseSearch<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"adsense-search", Category> {
  return readyMade(options, {
    id: "adsense-search",
    name: "AdSense for Search",
    provider: "Google",
    category: "marketing",
    purpose: uses.ads,
    sharing: sharedWith("Google"),
    privacyPolicy: "https://policies.google.com/privacy",
    urls: [
      { url: "google.com/adsense/", loads: ["script", "frame", "image", "connect"] },
      { url: "google.com/afs/", loads: ["script", "frame"] },
    ],
    snippets: ["google.com/adsense/search", "googleSearchIframeName"],
  });
}
