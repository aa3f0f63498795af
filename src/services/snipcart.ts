// Snipcart.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Snipcart. Default category `functional`: free of consent. */
export function snipcart<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"snipcart", Category> {
  return readyMade(options, {
    id: "snipcart",
    name: "Snipcart",
    provider: "Snipcart",
    category: "functional",
    purpose: uses.shop,
    sharing: sharedWith("Snipcart"),
    privacyPolicy: "https://snipcart.com/legal/privacy-policy",
    cookies: [{ name: "snipcart-cart", retention: "2 weeks", purpose: purposes.basket }],
    urls: [{ url: "snipcart.com", loads: ["script", "frame", "image", "connect", "style"] }],
    snippets: ["SnipcartSettings", "cdn.snipcart.com/themes/"],
    outgoing: ["app.snipcart.com/api/"],
    placeholder: placeholders.shop,
  });
}
