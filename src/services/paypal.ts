// PayPal.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { packages } from "./packages.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** PayPal. Default category `functional`: free of consent. */
export function paypal<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"paypal", Category> {
  return readyMade(options, {
    id: "paypal",
    name: "PayPal",
    provider: "PayPal",
    category: "functional",
    purpose: uses.payment,
    sharing: sharedWith("PayPal"),
    privacyPolicy: "https://www.paypal.com/myaccount/privacy/privacyhub",
    cookies: [
      { name: "ts_c", retention: "3 years", purpose: purposes.fraud },
      { name: "tsrce", retention: "3 days", purpose: purposes.fraud },
      { name: "x-pp-s", retention: "session", purpose: purposes.security },
      { name: "l7_az", retention: "30 minutes", purpose: purposes.balance },
      { name: "enforce_policy", retention: "1 year", purpose: purposes.consent },
      {
        name: "__paypal_storage__",
        retention: "persistent",
        purpose: purposes.technical,
        storage: "localStorage",
      },
    ],
    urls: [
      { url: "paypal.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "paypalobjects.com", loads: ["script", "image", "connect", "style"] },
      { url: "paypal.me", loads: "frame" },
      { url: "paypal-corp.com", loads: "frame" },
      { url: "braintreegateway.com", loads: ["script", "frame", "image", "connect"] },
      { url: "braintree-api.com", loads: "connect" },
      { url: "venmo.com", loads: ["frame", "connect"] },
      ...packages(["@paypal/"]),
    ],
    snippets: [
      "paypal.Buttons(",
      "paypal.HostedButtons(",
      "PayPal.Donation.Button(",
      "paypal.com/sdk/js",
      "braintree.client.create(",
      "braintree.dropin.create(",
    ],
    outgoing: ["api-m.paypal.com", "api.braintreegateway.com"],
    placeholder: placeholders.donation,
  });
}
