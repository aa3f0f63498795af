// Google IMA.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Google IMA. Default category `marketing`: needs consent. */
export function googleIma<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"google-ima", Category> {
  return readyMade(options, {
    id: "google-ima",
    name: "Google IMA",
    provider: "Google",
    category: "marketing",
    purpose: uses.ads,
    sharing: sharedWith("Google"),
    privacyPolicy: "https://policies.google.com/privacy",
    urls: [{ url: "imasdk.googleapis.com", loads: ["script", "frame", "image", "connect"] }],
    snippets: ["imasdk.googleapis.com/js/sdkloader/", "google.ima.AdsLoader("],
  });
}
