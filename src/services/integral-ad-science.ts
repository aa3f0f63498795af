// Integral Ad Science.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Integral Ad Science. Default category `marketing`: needs consent. */
export function integralAdScience<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"integral-ad-science", Category> {
  return readyMade(options, {
    id: "integral-ad-science",
    name: "Integral Ad Science",
    provider: "Integral Ad Science",
    category: "marketing",
    purpose: uses.adVerification,
    sharing: sharedWith("Integral Ad Science"),
    privacyPolicy: "https://integralads.com/ias-technology-privacy-policy/",
    urls: [
      { url: "adsafeprotected.com", loads: ["script", "image", "connect"] },
      { url: "iasds01.com", loads: ["script", "image", "connect"] },
      { url: "integralads.com", loads: ["script", "image", "connect"] },
    ],
    snippets: ["IASPET", "__IASPET"],
  });
}
