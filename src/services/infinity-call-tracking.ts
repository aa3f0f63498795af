// ResponseTap.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** ResponseTap. Default category `marketing`: needs consent. */
export function infinityCallTracking<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"infinity-call-tracking", Category> {
  return readyMade(options, {
    id: "infinity-call-tracking",
    name: "ResponseTap",
    provider: "Infinity",
    category: "marketing",
    purpose: uses.calls,
    sharing: sharedWith("Infinity"),
    privacyPolicy: "https://www.infinity.co/legal-policies/privacy-policy",
    urls: [
      { url: "responsetap.com", loads: ["script", "image", "connect"] },
      { url: "infinity-tracking.net", loads: ["script", "image", "connect"] },
      { url: "infinity-tracking.com", loads: ["script", "image", "connect"] },
    ],
    snippets: ["adiRVO", "_ictt.push("],
  });
}
