// WooCommerce and WooCommerce order attribution (Sourcebuster).
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { NOT_SHARED, purposes } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";

/** WooCommerce. Default category `functional`: free of consent. */
export function woocommerce<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"woocommerce", Category> {
  return readyMade(options, {
    id: "woocommerce",
    name: "WooCommerce",
    category: "functional",
    purpose: { en: "Online shop", fr: "Boutique en ligne" },
    sharing: NOT_SHARED,
    privacyPolicy: "https://automattic.com/privacy/",
    cookies: [
      { name: "woocommerce_cart_hash", retention: "session", purpose: purposes.basket },
      { name: "woocommerce_items_in_cart", retention: "session", purpose: purposes.basket },
      { name: "wp_woocommerce_session_*", retention: "2 days", purpose: purposes.basket },
      {
        name: "wc_cart_hash_*",
        retention: "persistent",
        purpose: purposes.basket,
        storage: "localStorage",
      },
      {
        name: "wc_fragments_*",
        retention: "session",
        purpose: purposes.basket,
        storage: "sessionStorage",
      },
      {
        name: "storeApiCartData",
        retention: "persistent",
        purpose: purposes.basket,
        storage: "localStorage",
      },
      {
        name: "storeApiCartHash",
        retention: "persistent",
        purpose: purposes.basket,
        storage: "localStorage",
      },
      {
        name: "storeApiNonce",
        retention: "persistent",
        purpose: purposes.security,
        storage: "localStorage",
      },
      {
        name: "wc-blocks_dismissed_*",
        retention: "persistent",
        purpose: purposes.editor,
        storage: "localStorage",
        category: "preferences",
      },
      {
        name: "marketplace_redesign_2023_last_shown_date",
        retention: "persistent",
        purpose: purposes.editor,
        storage: "localStorage",
        category: "preferences",
      },
      {
        name: "wcpdf_accordion_state_*",
        retention: "persistent",
        purpose: purposes.editor,
        storage: "localStorage",
        category: "preferences",
      },
    ],
  });
}

/** WooCommerce order attribution (Sourcebuster). Default category `marketing`: needs consent. */
export function woocommerceAttribution<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"woocommerce-attribution", Category> {
  return readyMade(options, {
    id: "woocommerce-attribution",
    name: "WooCommerce order attribution (Sourcebuster)",
    category: "marketing",
    purpose: {
      en: "Where a customer came from before ordering",
      fr: "Provenance d'un client avant sa commande",
    },
    sharing: NOT_SHARED,
    privacyPolicy: "https://automattic.com/privacy/",
    cookies: [
      { name: "sbjs_session", retention: "30 minutes", purpose: purposes.sessionId },
      { name: "sbjs_*", retention: "session", purpose: purposes.origin },
    ],
    urls: [
      { url: "/wp-content/plugins/woocommerce/assets/js/sourcebuster/", loads: "script" },
      {
        url: "/wp-content/plugins/woocommerce/assets/js/frontend/order-attribution",
        loads: "script",
      },
    ],
  });
}
