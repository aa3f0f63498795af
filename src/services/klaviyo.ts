// Klaviyo.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Klaviyo. Default category `marketing`: needs consent. */
export function klaviyo<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"klaviyo", Category> {
  return readyMade(options, {
    id: "klaviyo",
    name: "Klaviyo",
    provider: "Klaviyo",
    category: "marketing",
    purpose: uses.emailing,
    sharing: sharedWith("Klaviyo"),
    privacyPolicy: "https://www.klaviyo.com/legal/privacy",
    cookies: [
      { name: "__kla_id", retention: "2 years", purpose: purposes.visitorId },
      {
        name: "klaviyoPagesVisitCount",
        retention: "session",
        purpose: purposes.visits,
        storage: "sessionStorage",
      },
      { name: "kl_csrftoken", retention: "unknown", purpose: purposes.security },
    ],
    urls: [
      { url: "klaviyo.com", loads: ["script", "frame", "image", "connect", "style", "font"] },
      { url: "klaviyomail.com", loads: "image" },
      { url: "klclick.com", loads: "frame" },
      { url: "klaviyo-onsite-cdn.com", loads: ["script", "image", "connect"] },
    ],
    snippets: [
      "_learnq.push(",
      "klaviyo.push(",
      "static.klaviyo.com/onsite/js/",
      "klaviyo.identify(",
    ],
    outgoing: [
      "a.klaviyo.com",
      { url: "a.klaviyo.com/api/event-bulk-create-jobs", batch: true },
      { url: "a.klaviyo.com/api/profile-bulk-import-jobs", batch: true },
      { url: "a.klaviyo.com/api/profile-subscription-bulk-create-jobs", batch: true },
    ],
    placeholder: placeholders.form,
  });
}
