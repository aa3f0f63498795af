// Acoustic Tealeaf.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Acoustic Tealeaf. Default category `statistics`: needs consent. */
export function tealeaf<const Category extends string = "statistics">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"tealeaf", Category> {
  return readyMade(options, {
    id: "tealeaf",
    name: "Acoustic Tealeaf",
    provider: "Acoustic",
    category: "statistics",
    purpose: uses.replay,
    sharing: sharedWith("Acoustic"),
    privacyPolicy: "https://www.acoustic.com/privacy-statement",
    cookies: [
      { name: "TLTSID", retention: "session", purpose: purposes.sessionId },
      { name: "TLTUID", retention: "10 years", purpose: purposes.visitorId },
      { name: "TLTDID", retention: "1 year", purpose: purposes.visitorId },
      { name: "CoreID6", retention: "15 years", purpose: purposes.visitorId },
      { name: "cmTPSet", retention: "session", purpose: purposes.probe },
      { name: "CMAVID", retention: "unknown", purpose: purposes.visitorId },
    ],
    urls: [
      { url: "goacoustic.com", loads: ["script", "connect"] },
      { url: "tealeaf.ibmcloud.com", loads: "connect" },
      { url: "coremetrics.com", loads: ["script", "image", "connect"] },
      { url: "cmcore.com", loads: ["script", "image", "connect"] },
      { url: "lightboxcdn.com", loads: ["script", "frame", "image", "connect"] },
    ],
    snippets: ["TLT.init(", "cmSetClientID(", "cmCreatePageviewTag("],
  });
}
