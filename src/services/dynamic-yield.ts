// Dynamic Yield.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Dynamic Yield. Default category `marketing`: needs consent. */
export function dynamicYield<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"dynamic-yield", Category> {
  return readyMade(options, {
    id: "dynamic-yield",
    name: "Dynamic Yield",
    provider: "Mastercard",
    category: "marketing",
    purpose: uses.personalisation,
    sharing: sharedWith("Mastercard"),
    privacyPolicy:
      "https://www.mastercard.com/global/en/vision/corp-responsibility/commitment-to-privacy/privacy.html",
    cookies: [
      { name: "_dyid", retention: "1 year", purpose: purposes.visitorId },
      { name: "_dyid_server", retention: "1 year", purpose: purposes.visitorId },
      { name: "_dyjsession", retention: "30 minutes", purpose: purposes.sessionId },
      { name: "_dy_c_*", retention: "session", purpose: purposes.variant },
      { name: "_dy_ses_load_seq", retention: "session", purpose: purposes.technical },
      { name: "_dycst", retention: "session", purpose: purposes.technical },
      { name: "_dy_geo", retention: "session", purpose: purposes.location },
      { name: "_dy_df_geo", retention: "session", purpose: purposes.location },
      { name: "_dy_toffset", retention: "1 day", purpose: purposes.technical },
      { name: "_dy_soct", retention: "1 day", purpose: purposes.technical },
      { name: "_dycnst", retention: "1 year", purpose: purposes.consent },
      { name: "_dyfs", retention: "session", purpose: purposes.visits },
      { name: "_dy_csc_ses", retention: "session", purpose: purposes.sessionId },
      { name: "_dyus_*", retention: "unknown", purpose: purposes.visitorId },
      { name: "dy_fs_page", retention: "session", purpose: purposes.visits },
    ],
    urls: [
      { url: "dynamicyield.com", loads: ["script", "connect"] },
      { url: "dynamicyield.eu", loads: ["script", "connect"] },
    ],
    snippets: ["DY.recommendationContext", "DY.API("],
    outgoing: ["dy-api.com", "dy-api.eu"],
  });
}
