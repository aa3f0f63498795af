// AdsWizz.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** AdsWizz. Default category `marketing`: needs consent. */
export function adswizz<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"adswizz", Category> {
  return readyMade(options, {
    id: "adswizz",
    name: "AdsWizz",
    provider: "SiriusXM",
    category: "marketing",
    purpose: uses.ads,
    sharing: sharedWith("SiriusXM"),
    privacyPolicy: "https://www.adswizz.com/our-privacy-policy/",
    urls: [{ url: "adswizz.com", loads: ["script", "frame", "image", "connect", "media"] }],
  });
}
