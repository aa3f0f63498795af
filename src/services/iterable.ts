// Iterable.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Iterable. Default category `marketing`: needs consent. */
export function iterable<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"iterable", Category> {
  return readyMade(options, {
    id: "iterable",
    name: "Iterable",
    provider: "Iterable",
    category: "marketing",
    purpose: uses.emailing,
    sharing: sharedWith("Iterable"),
    privacyPolicy: "https://iterable.com/trust/privacy-policy/",
    cookies: [
      { name: "iterableEndUserId", retention: "1 year", purpose: purposes.profile },
      { name: "iterableEmailCampaignId", retention: "24 hours", purpose: purposes.origin },
      { name: "iterableTemplateId", retention: "24 hours", purpose: purposes.origin },
      { name: "iterableMessageId", retention: "24 hours", purpose: purposes.origin },
    ],
    urls: [
      { url: "iterable.com", loads: ["script", "image", "connect"] },
      { url: "iterable.eu", loads: ["script", "image", "connect"] },
    ],
    snippets: ["_iaq.push(", "js.iterable.com/analytics.js"],
    outgoing: [
      "api.iterable.com",
      "api.eu.iterable.com",
      { url: "api.iterable.com/api/events/trackBulk", batch: true },
      { url: "api.iterable.com/api/users/bulkUpdate", batch: true },
      { url: "api.iterable.com/api/lists/subscribe", batch: true },
      { url: "api.eu.iterable.com/api/events/trackBulk", batch: true },
      { url: "api.eu.iterable.com/api/users/bulkUpdate", batch: true },
      { url: "api.eu.iterable.com/api/lists/subscribe", batch: true },
    ],
  });
}
