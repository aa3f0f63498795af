// Tapad.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Tapad. Default category `marketing`: needs consent. */
export function tapad<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"tapad", Category> {
  return readyMade(options, {
    id: "tapad",
    name: "Tapad",
    provider: "Experian",
    category: "marketing",
    purpose: uses.identity,
    sharing: sharedWith("Experian"),
    privacyPolicy: "https://www.experian.com/privacy/",
    cookies: [
      { name: "TapAd_TS", retention: "60 days", purpose: purposes.following },
      { name: "TapAd_DID", retention: "60 days", purpose: purposes.following },
      { name: "TapAd_3WAY_SYNCS", retention: "60 days", purpose: purposes.following },
    ],
    urls: [{ url: "tapad.com", loads: ["script", "image", "connect"] }],
  });
}
