// Media.net.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Media.net. Default category `marketing`: needs consent. */
export function mediaNet<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"media-net", Category> {
  return readyMade(options, {
    id: "media-net",
    name: "Media.net",
    provider: "Media.net",
    category: "marketing",
    purpose: uses.ads,
    sharing: sharedWith("Media.net"),
    privacyPolicy: "https://www.media.net/privacy-policy/",
    cookies: [
      { name: "gdpr_oli", retention: "unknown", purpose: purposes.consent },
      { name: "mnet_session_depth", retention: "unknown", purpose: purposes.visits },
    ],
    urls: [
      { url: "media.net", loads: ["script", "frame", "image", "connect"] },
      { url: "mnet-ad.net", loads: ["script", "image", "connect"] },
      { url: "mnet-ad.com", loads: ["script", "image", "connect"] },
    ],
    snippets: ["_mNHandle"],
  });
}
