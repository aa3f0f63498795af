// Clearbit.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Clearbit. Default category `marketing`: needs consent. */
export function clearbit<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"clearbit", Category> {
  return readyMade(options, {
    id: "clearbit",
    name: "Clearbit",
    provider: "HubSpot",
    category: "marketing",
    purpose: uses.companies,
    sharing: sharedWith("HubSpot"),
    privacyPolicy: "https://legal.hubspot.com/privacy-policy",
    cookies: [
      { name: "cb_user_id", retention: "1 year", purpose: purposes.visitorId },
      { name: "cb_group_id", retention: "1 year", purpose: purposes.profile },
      { name: "cb_anonymous_id", retention: "1 year", purpose: purposes.visitorId },
    ],
    urls: [
      { url: "clearbit.com", loads: ["script", "image", "connect"] },
      { url: "clearbitjs.com", loads: ["script", "image", "connect"] },
      { url: "clearbitscripts.com", loads: ["script", "image", "connect"] },
    ],
    snippets: ["clearbit.identify("],
    outgoing: ["clearbit.com"],
  });
}
