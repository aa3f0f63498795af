// Contentsquare.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { exemptions, uses } from "./uses.ts";

/** Contentsquare. Default category `statistics`: needs consent. */
export function contentsquare<const Category extends string = "statistics">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"contentsquare", Category> {
  return readyMade(options, {
    id: "contentsquare",
    name: "Contentsquare",
    provider: "Contentsquare",
    category: "statistics",
    purpose: uses.replay,
    sharing: sharedWith("Contentsquare"),
    privacyPolicy: "https://contentsquare.com/privacy-center/",
    cookies: [
      { name: "_cs_id", retention: "13 months", purpose: purposes.visitorId },
      { name: "_cs_s", retention: "30 minutes", purpose: purposes.sessionId },
      { name: "_cs_c", retention: "13 months", purpose: purposes.consent },
      { name: "_cs_vars", retention: "unknown", purpose: purposes.profile },
      { name: "_cs_ex", retention: "30 days", purpose: purposes.technical },
      {
        name: "_cs_optout",
        retention: "13 months",
        purpose: purposes.consent,
        category: "functional",
      },
      { name: "_cs_mk", retention: "unknown", purpose: purposes.technical },
      { name: "_cs_mk_ga", retention: "30 minutes", purpose: purposes.technical },
      { name: "_cs_same_site", retention: "session", purpose: purposes.probe },
      { name: "_cs_debug", retention: "unknown", purpose: purposes.technical },
      { name: "_cs_cvars", retention: "13 months", purpose: purposes.profile },
      { name: "_cs_root-domain", retention: "session", purpose: purposes.probe },
      { name: "_cs_i", retention: "13 months", purpose: purposes.profile },
      { name: "_cs_inPage", retention: "1 hour", purpose: purposes.technical },
      { name: "_cs_tld*", retention: "session", purpose: purposes.probe },
      { name: "__CT_Data", retention: "1 year", purpose: purposes.visitorId },
      { name: "WRUID", retention: "unknown", purpose: purposes.visitorId },
      { name: "WRIgnore", retention: "unknown", purpose: purposes.consent, category: "functional" },
    ],
    urls: [
      { url: "contentsquare.net", loads: ["script", "image", "connect"] },
      { url: "contentsquare.com", loads: ["script", "image", "connect"] },
      { url: "content-square.net", loads: ["script", "image", "connect"] },
      { url: "d1m6l9dfulcyw7.cloudfront.net", loads: "script" },
      { url: "clicktale.net", loads: ["script", "image", "connect"] },
      { url: "csq.io", loads: "connect" },
    ],
    snippets: ["_uxa.push(", "t.contentsquare.net/uxa/", "CS_CONF"],
    outgoing: ["api.contentsquare.com"],
    exemptIf: exemptions.audience,
  });
}
