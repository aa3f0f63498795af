// etracker Analytics.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { exemptions, uses } from "./uses.ts";

/** etracker Analytics. Default category `statistics`: needs consent. */
export function etracker<const Category extends string = "statistics">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"etracker", Category> {
  return readyMade(options, {
    id: "etracker",
    name: "etracker Analytics",
    provider: "etracker",
    category: "statistics",
    purpose: uses.statistics,
    sharing: sharedWith("etracker"),
    privacyPolicy: "https://www.etracker.com/en/data-privacy/",
    cookies: [
      { name: "_et_coid", retention: "2 years", purpose: purposes.visitorId },
      {
        name: "et_allow_cookies",
        retention: "480 days",
        purpose: purposes.consent,
        category: "functional",
      },
      {
        name: "et_oi_v2",
        retention: "480 days",
        purpose: purposes.consent,
        category: "functional",
      },
      { name: "et_oip", retention: "480 days", purpose: purposes.consent, category: "functional" },
      { name: "BT_sdc", retention: "session", purpose: purposes.technical },
      { name: "BT_pdc", retention: "1 year", purpose: purposes.technical },
      { name: "BT_ctst", retention: "session", purpose: purposes.probe },
      {
        name: "cntcookie",
        retention: "4 years",
        purpose: purposes.consent,
        category: "functional",
      },
    ],
    urls: [
      { url: "etracker.com", loads: ["script", "image", "connect"] },
      { url: "etracker.de", loads: ["script", "image", "connect"] },
      { url: "etracker.net", loads: ["script", "image", "connect"] },
    ],
    snippets: ["_etracker", "static.etracker.com/code/e.js", "et_pagename"],
    exemptIf: exemptions.cookieless,
  });
}
