// AdMatic.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** AdMatic. Default category `marketing`: needs consent. */
export function admatic<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"admatic", Category> {
  return readyMade(options, {
    id: "admatic",
    name: "AdMatic",
    provider: "AdMatic",
    category: "marketing",
    purpose: uses.ads,
    sharing: sharedWith("AdMatic"),
    privacyPolicy: "https://www.admatic.de/en/privacy-policy/",
    urls: [
      { url: "admatic.com.tr", loads: ["script", "frame", "image", "connect"] },
      { url: "admatic.de", loads: ["script", "image", "connect"] },
    ],
  });
}
