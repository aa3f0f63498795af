// G2 Buyer Intent.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** G2 Buyer Intent. Default category `marketing`: needs consent. */
export function g2BuyerIntent<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"g2-buyer-intent", Category> {
  return readyMade(options, {
    id: "g2-buyer-intent",
    name: "G2 Buyer Intent",
    provider: "G2",
    category: "marketing",
    purpose: uses.companies,
    sharing: sharedWith("G2"),
    privacyPolicy: "https://legal.g2.com/privacy-policy",
    urls: [
      { url: "tracking.g2crowd.com", loads: ["script", "image", "connect"] },
      { url: "g2crowd.com", loads: ["script", "image", "connect"] },
      { url: "g2.com", loads: ["script", "frame", "image", "connect"] },
    ],
    snippets: ["tracking.g2crowd.com/attribution_tracking/"],
  });
}
