// Apple Pay.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Apple Pay. Default category `functional`: free of consent. */
export function applePay<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"apple-pay", Category> {
  return readyMade(options, {
    id: "apple-pay",
    name: "Apple Pay",
    provider: "Apple",
    category: "functional",
    purpose: uses.payment,
    sharing: sharedWith("Apple"),
    privacyPolicy: "https://www.apple.com/legal/privacy/",
    urls: [
      { url: "applepay.cdn-apple.com", loads: ["script", "image", "connect", "style"] },
      { url: "apple-pay-gateway.apple.com", loads: "connect" },
    ],
    snippets: ["applepay.cdn-apple.com/jsapi/", "new ApplePaySession("],
  });
}
