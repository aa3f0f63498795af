// JuicyAds.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** JuicyAds. Default category `marketing`: needs consent. */
export function juicyAds<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"juicy-ads", Category> {
  return readyMade(options, {
    id: "juicy-ads",
    name: "JuicyAds",
    provider: "JuicyAds",
    category: "marketing",
    purpose: uses.ads,
    sharing: sharedWith("JuicyAds"),
    privacyPolicy: "https://www.juicyads.com/privacy",
    urls: [
      { url: "juicyads.com", loads: ["script", "frame", "image", "connect"] },
      { url: "jads.co", loads: ["script", "image", "connect"] },
    ],
    snippets: ["adsbyjuicy"],
  });
}
