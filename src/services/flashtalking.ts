// Flashtalking.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Flashtalking. Default category `marketing`: needs consent. */
export function flashtalking<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"flashtalking", Category> {
  return readyMade(options, {
    id: "flashtalking",
    name: "Flashtalking",
    provider: "Mediaocean",
    category: "marketing",
    purpose: uses.adMeasurement,
    sharing: sharedWith("Mediaocean"),
    privacyPolicy: "https://www.mediaocean.com/privacy-notice",
    cookies: [
      { name: "flashtalkingad1", retention: "2 years", purpose: purposes.following },
      { name: "_D9J", retention: "unknown", purpose: purposes.following },
    ],
    urls: [
      { url: "flashtalking.com", loads: ["script", "frame", "image", "connect"] },
      { url: "flashtalking.net", loads: ["script", "image", "connect"] },
      { url: "innovid.com", loads: ["script", "frame", "image", "connect", "media"] },
      { url: "tvsquared.com", loads: ["script", "image", "connect"] },
    ],
    snippets: ["ftJSONP", "_tvq.push(", "TVSquared"],
  });
}
