// Adobe Experience Platform Tags.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Adobe Experience Platform Tags. Default category `marketing`: needs consent. */
export function adobeTags<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"adobe-tags", Category> {
  return readyMade(options, {
    id: "adobe-tags",
    name: "Adobe Experience Platform Tags",
    provider: "Adobe",
    category: "marketing",
    purpose: uses.tagManager,
    sharing: sharedWith("Adobe"),
    privacyPolicy: "https://www.adobe.com/privacy/policy.html",
    cookies: [
      { name: "kndctr_*_identity", retention: "13 months", purpose: purposes.visitorId },
      { name: "kndctr_*_cluster", retention: "30 minutes", purpose: purposes.balance },
      { name: "kndctr_*_consent", retention: "6 months", purpose: purposes.consent },
      { name: "sat_track", retention: "unknown", purpose: purposes.consent },
      { name: "SC_LINKS", retention: "unknown", purpose: purposes.interaction },
    ],
    urls: [
      { url: "assets.adobedtm.com", loads: "script" },
      { url: "adobedtm.com", loads: "script" },
      { url: "edge.adobedc.net", loads: "connect" },
      { url: "adoberesources.net", loads: "script" },
    ],
    snippets: [
      "_satellite.",
      "assets.adobedtm.com/launch",
      'alloy("configure"',
      'alloy("sendEvent"',
    ],
  });
}
