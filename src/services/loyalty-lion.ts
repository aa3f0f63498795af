// LoyaltyLion.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** LoyaltyLion. Default category `marketing`: needs consent. */
export function loyaltyLion<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"loyalty-lion", Category> {
  return readyMade(options, {
    id: "loyalty-lion",
    name: "LoyaltyLion",
    provider: "LoyaltyLion",
    category: "marketing",
    purpose: uses.popups,
    sharing: sharedWith("LoyaltyLion"),
    privacyPolicy: "https://loyaltylion.com/privacy-policy",
    urls: [
      { url: "loyaltylion.com", loads: ["script", "frame", "image", "connect", "style", "font"] },
      { url: "loyaltylion.net", loads: ["script", "frame", "image", "connect", "style", "font"] },
      { url: "dg1f2pfrgjxdq.cloudfront.net", loads: ["script", "image"] },
    ],
    snippets: ["loyaltylion.init("],
    outgoing: ["api.loyaltylion.com"],
  });
}
