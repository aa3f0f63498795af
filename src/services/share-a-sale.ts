// ShareASale.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** ShareASale. Default category `marketing`: needs consent. */
export function shareASale<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"share-a-sale", Category> {
  return readyMade(options, {
    id: "share-a-sale",
    name: "ShareASale",
    provider: "Awin",
    category: "marketing",
    purpose: uses.affiliation,
    sharing: sharedWith("Awin"),
    privacyPolicy: "https://www.awin.com/gb/privacy",
    cookies: [{ name: "sas_m_awin", retention: "unknown", purpose: purposes.affiliate }],
    urls: [
      { url: "shareasale.com", loads: ["script", "image", "connect"] },
      { url: "shareasale-analytics.com", loads: ["script", "image", "connect"] },
    ],
    snippets: ["shareasale.com/sale.cfm", "shareasaleShopifySSCID"],
  });
}
