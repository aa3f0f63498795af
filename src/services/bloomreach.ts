// Bloomreach Engagement.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Bloomreach Engagement. Default category `marketing`: needs consent. */
export function bloomreach<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"bloomreach", Category> {
  return readyMade(options, {
    id: "bloomreach",
    name: "Bloomreach Engagement",
    provider: "Bloomreach",
    category: "marketing",
    purpose: uses.personalisation,
    sharing: sharedWith("Bloomreach"),
    privacyPolicy: "https://www.bloomreach.com/en/legal/privacy/",
    cookies: [
      { name: "__exponea_etc__", retention: "3 years", purpose: purposes.visitorId },
      { name: "__exponea_time2__", retention: "1 hour", purpose: purposes.technical },
      { name: "_br_uid_2", retention: "1 year", purpose: purposes.visitorId },
    ],
    urls: [
      { url: "exponea.com", loads: ["script", "image", "connect"] },
      { url: "bloomreach.co", loads: ["script", "image", "connect"] },
      { url: "brcdn.com", loads: ["script", "image", "connect"] },
      { url: "brsrvr.com", loads: ["connect", "image"] },
      { url: "bloomreach.cloud", loads: ["script", "image", "connect"] },
    ],
    snippets: ["exponea.start(", "exponea.track(", "api.exponea.com/js/"],
    outgoing: ["api.exponea.com", "exponea.com/track/"],
  });
}
