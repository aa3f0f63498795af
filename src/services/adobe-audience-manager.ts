// Adobe Audience Manager and Advertising Cloud.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Adobe Audience Manager and Advertising Cloud. Default category `marketing`: needs consent. */
export function adobeAudienceManager<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"adobe-audience-manager", Category> {
  return readyMade(options, {
    id: "adobe-audience-manager",
    name: "Adobe Audience Manager and Advertising Cloud",
    provider: "Adobe",
    category: "marketing",
    purpose: uses.identity,
    sharing: sharedWith("Adobe"),
    privacyPolicy: "https://www.adobe.com/privacy/policy.html",
    cookies: [
      { name: "demdex", retention: "180 days", purpose: purposes.following },
      { name: "dextp", retention: "180 days", purpose: purposes.following },
      { name: "everest_g_v2", retention: "13 months", purpose: purposes.following },
      { name: "everest_session_v2", retention: "session", purpose: purposes.sessionId },
      { name: "ev_sync_*", retention: "1 month", purpose: purposes.following },
      { name: "aam_uuid", retention: "30 days", purpose: purposes.following },
      { name: "AAMC_*", retention: "unknown", purpose: purposes.following },
    ],
    urls: [
      { url: "demdex.net", loads: ["script", "frame", "image", "connect"] },
      { url: "everesttech.net", loads: ["script", "image", "connect"] },
      { url: "everestjs.net", loads: "script" },
      { url: "dpm.demdex.net", loads: "connect" },
    ],
    snippets: ["DIL.create(", "everestjs.net/static"],
  });
}
