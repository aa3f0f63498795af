// Stripe.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { packages } from "./packages.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Stripe. Default category `functional`: free of consent. */
export function stripe<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"stripe", Category> {
  return readyMade(options, {
    id: "stripe",
    name: "Stripe",
    provider: "Stripe",
    category: "functional",
    purpose: uses.payment,
    sharing: sharedWith("Stripe"),
    privacyPolicy: "https://stripe.com/privacy",
    cookies: [
      { name: "__stripe_mid", retention: "1 year", purpose: purposes.fraud },
      { name: "__stripe_sid", retention: "30 minutes", purpose: purposes.fraud },
    ],
    urls: [
      { url: "js.stripe.com", loads: ["script", "frame"] },
      { url: "stripe.com", loads: ["script", "frame", "image", "connect"] },
      { url: "stripe.network", loads: ["frame", "script", "connect"] },
      { url: "hooks.stripe.com", loads: "frame" },
      { url: "buy.stripe.com", loads: "frame" },
      { url: "m.stripe.network", loads: ["frame", "connect"] },
      { url: "link.com", loads: ["frame", "connect"] },
      ...packages(["@stripe/"]),
    ],
    snippets: ["Stripe('pk_", 'Stripe("pk_', "js.stripe.com/v3"],
    outgoing: ["api.stripe.com"],
  });
}
