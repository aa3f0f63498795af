// Trusted Shops.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Trusted Shops. Default category `preferences`: needs consent. */
export function trustedShops<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"trusted-shops", Category> {
  return readyMade(options, {
    id: "trusted-shops",
    name: "Trusted Shops",
    provider: "Trusted Shops",
    category: "preferences",
    purpose: uses.reviews,
    sharing: sharedWith("Trusted Shops"),
    privacyPolicy: "https://www.trustedshops.com/imprint/#datenschutz",
    urls: [
      { url: "trustedshops.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "trustedshops.de", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "etrusted.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "trstd.com", loads: ["script", "frame", "image", "connect", "style"] },
    ],
    snippets: ["_tsConfig", "_tsid", "widgets.trustedshops.com/js/"],
    placeholder: placeholders.reviews,
  });
}
