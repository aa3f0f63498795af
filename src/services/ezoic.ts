// Ezoic.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Ezoic. Default category `marketing`: needs consent. */
export function ezoic<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"ezoic", Category> {
  return readyMade(options, {
    id: "ezoic",
    name: "Ezoic",
    provider: "Ezoic",
    category: "marketing",
    purpose: uses.ads,
    sharing: sharedWith("Ezoic"),
    privacyPolicy: "https://www.ezoic.com/privacy-policy/",
    cookies: [
      { name: "ezoadgid_*", retention: "30 minutes", purpose: purposes.sessionId },
      { name: "ezoref_*", retention: "2 hours", purpose: purposes.origin },
      { name: "ezosuibasgeneris-1", retention: "1 year", purpose: purposes.following },
      { name: "ezoab_*", retention: "2 hours", purpose: purposes.variant },
      { name: "ezovid_*", retention: "30 minutes", purpose: purposes.visitorId },
      { name: "ezovuuid_*", retention: "30 minutes", purpose: purposes.visitorId },
      { name: "ezopvc_*", retention: "30 minutes", purpose: purposes.visits },
      { name: "ezds", retention: "unknown", purpose: purposes.device },
      { name: "ezohw", retention: "unknown", purpose: purposes.device },
      { name: "ezouspvv", retention: "unknown", purpose: purposes.visits },
      { name: "ezouspva", retention: "unknown", purpose: purposes.visits },
      { name: "active_template::*", retention: "2 days", purpose: purposes.technical },
      { name: "ezovuuidtime_*", retention: "2 days", purpose: purposes.visits },
    ],
    urls: [
      { url: "ezoic.net", loads: ["script", "frame", "image", "connect"] },
      { url: "ezoic.com", loads: ["script", "frame", "image", "connect"] },
      { url: "ezojs.com", loads: ["script", "connect"] },
      { url: "ezodn.com", loads: ["script", "image", "connect"] },
      { url: "go.ezodn.com", loads: "script" },
      { url: "ezoiccdn.com", loads: ["script", "image"] },
    ],
    snippets: ["ezoic.net/ezoic/"],
  });
}
