// Amazon Pay.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Amazon Pay. Default category `functional`: free of consent. */
export function amazonPay<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"amazon-pay", Category> {
  return readyMade(options, {
    id: "amazon-pay",
    name: "Amazon Pay",
    provider: "Amazon",
    category: "functional",
    purpose: uses.payment,
    sharing: sharedWith("Amazon"),
    privacyPolicy: "https://www.amazon.com/privacy",
    cookies: [{ name: "apay-session-set", retention: "unknown", purpose: purposes.sessionId }],
    urls: [
      { url: "static-eu.payments-amazon.com", loads: "script" },
      { url: "payments-amazon.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "payments.amazon.com", loads: ["script", "frame", "connect"] },
      { url: "payments-eu.amazon.com", loads: "connect" },
      { url: "apac.account.amazon.com", loads: "frame" },
      { url: "payments.amazon.de", loads: "frame" },
      { url: "payments.amazon.co.uk", loads: "frame" },
    ],
    snippets: ["amazon.Pay.renderButton(", "OffAmazonPayments"],
    outgoing: ["pay-api.amazon.com", "pay-api.amazon.eu"],
  });
}
