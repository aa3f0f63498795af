// Piwik PRO.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { exemptions, uses } from "./uses.ts";

/** Piwik PRO. Default category `statistics`: needs consent. */
export function piwikPro<const Category extends string = "statistics">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"piwik-pro", Category> {
  return readyMade(options, {
    id: "piwik-pro",
    name: "Piwik PRO",
    provider: "Piwik PRO",
    category: "statistics",
    purpose: uses.statistics,
    sharing: sharedWith("Piwik PRO"),
    privacyPolicy: "https://piwik.pro/privacy-policy/",
    cookies: [
      { name: "stg_traffic_source_priority", retention: "30 minutes", purpose: purposes.origin },
      { name: "stg_last_interaction", retention: "1 year", purpose: purposes.interaction },
      { name: "stg_returning_visitor", retention: "1 year", purpose: purposes.visitorId },
      { name: "stg_externalReferrer", retention: "session", purpose: purposes.origin },
      { name: "stg_utm_campaign", retention: "session", purpose: purposes.origin },
      { name: "stg_pk_campaign", retention: "session", purpose: purposes.origin },
      { name: "_stg_debug", retention: "14 days", purpose: purposes.technical },
      {
        name: "_stg_opt_out",
        retention: "1 year",
        purpose: purposes.consent,
        category: "functional",
      },
      {
        name: "ppms_privacy_*",
        retention: "12 months",
        purpose: purposes.consent,
        category: "functional",
      },
      {
        name: "ppms_webstorage",
        retention: "persistent",
        purpose: purposes.technical,
        storage: "localStorage",
      },
      {
        name: "piwik_ignore",
        retention: "unknown",
        purpose: purposes.consent,
        category: "functional",
      },
      { name: "_pk_uid", retention: "13 months", purpose: purposes.visitorId },
    ],
    urls: [
      { url: "piwik.pro", loads: ["script", "image", "connect"] },
      { url: "containers.piwik.pro", loads: "script" },
    ],
    snippets: [
      ".containers.piwik.pro",
      "ppms.cm.api(",
      "window.ppms",
      '"stg.start"',
      "'stg.start'",
      "stgCreateCookie",
    ],
    outgoing: ["piwik.pro"],
    exemptIf: exemptions.audience,
  });
}
