// Shopify. Shops on Shopify and its Buy Button.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Shopify. Default category `functional`: free of consent. */
export function shopify<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"shopify", Category> {
  return readyMade(options, {
    id: "shopify",
    name: "Shopify",
    provider: "Shopify",
    category: "functional",
    purpose: uses.shop,
    sharing: sharedWith("Shopify"),
    privacyPolicy: "https://www.shopify.com/legal/privacy",
    cookies: [
      {
        name: "_shopify_y",
        retention: "1 year",
        purpose: purposes.visitorId,
        category: "statistics",
      },
      {
        name: "_shopify_s",
        retention: "30 minutes",
        purpose: purposes.sessionId,
        category: "statistics",
      },
      {
        name: "_shopify_sa_t",
        retention: "30 minutes",
        purpose: purposes.origin,
        category: "marketing",
      },
      {
        name: "_shopify_sa_p",
        retention: "30 minutes",
        purpose: purposes.origin,
        category: "marketing",
      },
      {
        name: "_shopify_fs",
        retention: "2 years",
        purpose: purposes.visitorId,
        category: "statistics",
      },
      {
        name: "_landing_page",
        retention: "2 weeks",
        purpose: purposes.origin,
        category: "statistics",
      },
      {
        name: "_orig_referrer",
        retention: "2 weeks",
        purpose: purposes.origin,
        category: "statistics",
      },
      { name: "_tracking_consent", retention: "1 year", purpose: purposes.consent },
      { name: "cart_currency", retention: "2 weeks", purpose: purposes.basket },
      { name: "cart_sig", retention: "2 weeks", purpose: purposes.basket },
      { name: "cart_ts", retention: "2 weeks", purpose: purposes.basket },
      { name: "secure_customer_sig", retention: "1 year", purpose: purposes.login },
      { name: "_shopify_country", retention: "session", purpose: purposes.location },
      { name: "_shopify_essential", retention: "1 year", purpose: purposes.technical },
      { name: "shopify_pay_redirect", retention: "1 hour", purpose: purposes.technical },
      { name: "_cmp_a", retention: "24 hours", purpose: purposes.consent },
      { name: "_shopify_m", retention: "1 year", purpose: purposes.consent },
      { name: "_shopify_tm", retention: "30 minutes", purpose: purposes.consent },
      { name: "_shopify_tw", retention: "2 weeks", purpose: purposes.consent },
      {
        name: "_shopify_ga",
        retention: "session",
        purpose: purposes.origin,
        category: "statistics",
      },
      { name: "storefront_digest", retention: "2 years", purpose: purposes.login },
      {
        name: "shopify-editor-unconfirmed-settings",
        retention: "unknown",
        purpose: purposes.editor,
      },
    ],
    urls: [
      { url: "cdn.shopify.com", loads: ["script", "image", "connect", "style", "font"] },
      { url: "shopify.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "myshopify.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "shopifycdn.com", loads: ["script", "image", "connect", "style", "font"] },
      { url: "shopifycloud.com", loads: ["script", "image", "connect", "style"] },
      { url: "shopifysvc.com", loads: "connect" },
      { url: "shop.app", loads: ["script", "frame", "connect"] },
      { url: "shopifycdn.net", loads: ["script", "image", "connect", "style"] },
      { url: "shopifyapps.com", loads: ["script", "frame", "image", "connect"] },
    ],
    snippets: [
      "ShopifyBuy.UI.",
      "ShopifyBuy.buildClient(",
      "sdks.shopifycdn.com/buy-button/",
      "Shopify.shop",
    ],
    outgoing: ["myshopify.com/admin/api/", "myshopify.com/api/"],
    placeholder: placeholders.shop,
  });
}
