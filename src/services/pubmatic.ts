// PubMatic.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** PubMatic. Default category `marketing`: needs consent. */
export function pubmatic<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"pubmatic", Category> {
  return readyMade(options, {
    id: "pubmatic",
    name: "PubMatic",
    provider: "PubMatic",
    category: "marketing",
    purpose: uses.adExchange,
    sharing: sharedWith("PubMatic"),
    privacyPolicy: "https://pubmatic.com/legal/privacy-policy/",
    cookies: [
      { name: "KADUSERCOOKIE", retention: "3 months", purpose: purposes.following },
      { name: "KRTBCOOKIE_*", retention: "3 months", purpose: purposes.following },
      { name: "PugT", retention: "30 days", purpose: purposes.following },
      { name: "PUBMDCID", retention: "3 months", purpose: purposes.technical },
      { name: "KTPCACOOKIE", retention: "3 months", purpose: purposes.probe },
      { name: "pubsyncexp", retention: "unknown", purpose: purposes.following },
      { name: "SyncRTB*", retention: "3 months", purpose: purposes.following },
      { name: "DPSync*", retention: "3 months", purpose: purposes.following },
      { name: "chkChromeAb67Sec", retention: "unknown", purpose: purposes.device },
    ],
    urls: [{ url: "pubmatic.com", loads: ["script", "frame", "image", "connect"] }],
    snippets: ["ads.pubmatic.com/AdServer/js", "PWT.jsLoaded"],
  });
}
