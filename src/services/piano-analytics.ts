// Piano Analytics. Its names were AT Internet and XiTi.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { exemptions, uses } from "./uses.ts";

/** Piano Analytics. Default category `statistics`: needs consent. */
export function pianoAnalytics<const Category extends string = "statistics">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"piano-analytics", Category> {
  return readyMade(options, {
    id: "piano-analytics",
    name: "Piano Analytics",
    provider: "Piano Software",
    category: "statistics",
    purpose: uses.statistics,
    sharing: sharedWith("Piano Software"),
    privacyPolicy: "https://piano.io/privacy-policy/",
    cookies: [
      { name: "_pcid", retention: "13 months", purpose: purposes.visitorId },
      { name: "_pctx", retention: "13 months", purpose: purposes.visits },
      { name: "_pprv", retention: "13 months", purpose: purposes.consent },
      { name: "pa_user", retention: "13 months", purpose: purposes.profile },
      {
        name: "pa_privacy",
        retention: "13 months",
        purpose: purposes.consent,
        category: "functional",
      },
      { name: "pa_vid", retention: "13 months", purpose: purposes.visitorId },
      { name: "atuserid", retention: "13 months", purpose: purposes.visitorId },
      { name: "atidvisitor", retention: "6 months", purpose: purposes.visitorId },
      { name: "atauthority", retention: "13 months", purpose: purposes.consent },
      { name: "atreman", retention: "30 days", purpose: purposes.origin },
      { name: "atredir", retention: "30 seconds", purpose: purposes.technical },
      { name: "atsession", retention: "30 minutes", purpose: purposes.sessionId },
      { name: "attvtreman", retention: "30 days", purpose: purposes.origin },
      { name: "attvtsession", retention: "30 minutes", purpose: purposes.sessionId },
      {
        name: "atoptedout",
        retention: "unknown",
        purpose: purposes.consent,
        category: "functional",
      },
      { name: "xtvrn", retention: "6 months", purpose: purposes.visitorId },
      { name: "xtant", retention: "30 days", purpose: purposes.origin },
      { name: "xtan", retention: "unknown", purpose: purposes.profile },
      { name: "xtidc", retention: "1 year", purpose: purposes.visitorId },
      { name: "idrxvr", retention: "13 months", purpose: purposes.visitorId },
      { name: "xtref", retention: "session", purpose: purposes.origin },
      { name: "xtgo", retention: "30 days", purpose: purposes.origin },
      { name: "xtord", retention: "30 days", purpose: purposes.conversion },
      { name: "xtdate", retention: "unknown", purpose: purposes.visits },
      { name: "xtor", retention: "unknown", purpose: purposes.origin },
    ],
    urls: [
      { url: "xiti.com", loads: ["script", "image", "connect"] },
      { url: "aticdn.net", loads: ["script", "image", "connect"] },
      { url: "pa-cd.com", loads: "connect" },
      { url: "piano.io", loads: ["script", "image", "connect"] },
      { url: "at-o.net", loads: ["script", "image", "connect"] },
      { url: "ati-host.net", loads: "connect" },
      { url: "tinypass.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "npttech.com", loads: ["script", "connect"] },
      { url: "piano-analytics.net", loads: "connect" },
    ],
    snippets: [
      "ATInternet.Tracker.",
      "pa.sendEvent(",
      "pdl.requireConsent",
      "piano-analytics.js",
      "xtnv=",
      "_pac.privacy",
    ],
    exemptIf: exemptions.audience,
  });
}
