// Zoho PageSense.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Zoho PageSense. Default category `statistics`: needs consent. */
export function zohoPageSense<const Category extends string = "statistics">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"zoho-page-sense", Category> {
  return readyMade(options, {
    id: "zoho-page-sense",
    name: "Zoho PageSense",
    provider: "Zoho",
    category: "statistics",
    purpose: uses.experiments,
    sharing: sharedWith("Zoho"),
    privacyPolicy: "https://www.zoho.com/privacy.html",
    cookies: [
      { name: "zabUserID", retention: "unknown", purpose: purposes.visitorId },
      { name: "zabVisitID", retention: "30 minutes", purpose: purposes.sessionId },
      { name: "zabUserId", retention: "unknown", purpose: purposes.visitorId },
      { name: "zab_*", retention: "unknown", purpose: purposes.variant },
      { name: "zabSplit", retention: "session", purpose: purposes.variant },
      { name: "zabBucket", retention: "unknown", purpose: purposes.variant },
      { name: "zabHMBucket", retention: "unknown", purpose: purposes.replay },
      { name: "zpsfa_*", retention: "unknown", purpose: purposes.interaction },
      { name: "zfa*", retention: "unknown", purpose: purposes.interaction },
      { name: "zsr*", retention: "unknown", purpose: purposes.replay },
      { name: "zabme", retention: "unknown", purpose: purposes.technical },
      { name: "zsd*", retention: "unknown", purpose: purposes.replay },
      { name: "ps_payloadSeqId", retention: "unknown", purpose: purposes.technical },
      { name: "zabPZBucket", retention: "unknown", purpose: purposes.variant },
      { name: "zPersonalization*", retention: "unknown", purpose: purposes.variant },
      { name: "zia_*", retention: "unknown", purpose: purposes.interaction },
      { name: "zpc*", retention: "unknown", purpose: purposes.consent },
      { name: "zps_permission_status", retention: "unknown", purpose: purposes.settings },
      { name: "zps-tgr-dts", retention: "unknown", purpose: purposes.visits },
      { name: "zpspolls_*", retention: "unknown", purpose: purposes.shown },
      { name: "zpsPollsBucket", retention: "unknown", purpose: purposes.shown },
      { name: "zpspb*", retention: "unknown", purpose: purposes.shown },
      { name: "zpsPopupBucket", retention: "unknown", purpose: purposes.shown },
      { name: "zpssr*", retention: "unknown", purpose: purposes.shown },
    ],
    urls: [
      { url: "pagesense.io", loads: ["script", "frame", "image", "connect", "style", "font"] },
      { url: "pagesense-collect.zoho.com", loads: "connect" },
      { url: "pagesense-collect.zoho.eu", loads: "connect" },
      { url: "cdn.pagesense.io", loads: "script" },
    ],
    snippets: ["pagesense.io/js/"],
  });
}
