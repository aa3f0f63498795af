// Salesforce Personalization. Its names were Evergage and Interaction Studio.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Salesforce Personalization. Default category `marketing`: needs consent. */
export function salesforcePersonalization<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"salesforce-personalization", Category> {
  return readyMade(options, {
    id: "salesforce-personalization",
    name: "Salesforce Personalization",
    provider: "Salesforce",
    category: "marketing",
    purpose: uses.personalisation,
    sharing: sharedWith("Salesforce"),
    privacyPolicy: "https://www.salesforce.com/company/legal/privacy/",
    cookies: [
      { name: "_evga_*", retention: "2 years", purpose: purposes.visitorId },
      { name: "_evg*", retention: "unknown", purpose: purposes.technical },
      { name: "_sfid_*", retention: "2 years", purpose: purposes.visitorId },
    ],
    urls: [
      { url: "evergage.com", loads: ["script", "image", "connect"] },
      { url: "evgnet.com", loads: ["script", "image", "connect"] },
    ],
    snippets: ["Evergage.init(", "SalesforceInteractions.init(", "cdn.evgnet.com/beacon/"],
    outgoing: ["evergage.com/api"],
  });
}
