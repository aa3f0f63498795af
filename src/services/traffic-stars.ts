// TrafficStars.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** TrafficStars. Default category `marketing`: needs consent. */
export function trafficStars<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"traffic-stars", Category> {
  return readyMade(options, {
    id: "traffic-stars",
    name: "TrafficStars",
    provider: "TrafficStars",
    category: "marketing",
    purpose: uses.ads,
    sharing: sharedWith("TrafficStars"),
    privacyPolicy: "https://trafficstars.com/privacy-policy",
    urls: [
      { url: "trafficstars.com", loads: ["script", "frame", "image", "connect"] },
      { url: "tsyndicate.com", loads: ["script", "frame", "image", "connect"] },
    ],
    snippets: ["tsyndicate.com/sdk"],
  });
}
