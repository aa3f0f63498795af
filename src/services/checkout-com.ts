// Checkout.com.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Checkout.com. Default category `functional`: free of consent. */
export function checkoutCom<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"checkout-com", Category> {
  return readyMade(options, {
    id: "checkout-com",
    name: "Checkout.com",
    provider: "Checkout.com",
    category: "functional",
    purpose: uses.payment,
    sharing: sharedWith("Checkout.com"),
    privacyPolicy: "https://www.checkout.com/legal/privacy-policy",
    urls: [{ url: "checkout.com", loads: ["script", "frame", "image", "connect", "style"] }],
    snippets: ["Frames.init(", "cdn.checkout.com/js/"],
    outgoing: ["api.checkout.com"],
  });
}
