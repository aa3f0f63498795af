// Mapp Intelligence.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Mapp Intelligence. Default category `statistics`: needs consent. */
export function webtrekk<const Category extends string = "statistics">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"webtrekk", Category> {
  return readyMade(options, {
    id: "webtrekk",
    name: "Mapp Intelligence",
    provider: "Mapp Digital",
    category: "statistics",
    purpose: uses.statistics,
    sharing: sharedWith("Mapp Digital"),
    privacyPolicy: "https://mapp.com/privacy/",
    cookies: [
      { name: "wt_rla", retention: "6 months", purpose: purposes.visits },
      { name: "wt3_eid", retention: "6 months", purpose: purposes.visitorId },
      { name: "wt3_sid", retention: "session", purpose: purposes.sessionId },
      { name: "wt_nv", retention: "unknown", purpose: purposes.visits },
      { name: "wt_ttv2_*", retention: "unknown", purpose: purposes.variant },
      { name: "wteid_*", retention: "6 months", purpose: purposes.visitorId },
      { name: "wtsid_*", retention: "session", purpose: purposes.sessionId },
      {
        name: "webtrekkOptOut",
        retention: "5 years",
        purpose: purposes.consent,
        category: "functional",
      },
    ],
    urls: [
      { url: "webtrekk.net", loads: ["script", "image", "connect"] },
      { url: "webtrekk-us.net", loads: ["script", "image", "connect"] },
      { url: "wcfbc.net", loads: ["script", "image", "connect"] },
      { url: "wbtrk.net", loads: ["script", "image", "connect"] },
      { url: "mateti.net", loads: ["script", "image", "connect"] },
      { url: "wt-safetag.com", loads: ["script", "connect"] },
      { url: "webtrekk-asia.net", loads: ["script", "image", "connect"] },
    ],
    snippets: ["webtrekkV3", "wtSmart", "_tiConfig"],
  });
}
