// Google Pay.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Google Pay. Default category `functional`: free of consent. */
export function googlePay<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"google-pay", Category> {
  return readyMade(options, {
    id: "google-pay",
    name: "Google Pay",
    provider: "Google",
    category: "functional",
    purpose: uses.payment,
    sharing: sharedWith("Google"),
    privacyPolicy: "https://policies.google.com/privacy",
    urls: [{ url: "pay.google.com", loads: ["script", "frame", "image", "connect", "style"] }],
    snippets: ["google.payments.api.PaymentsClient(", "pay.google.com/gp/p/js/pay.js"],
  });
}
