// Kissmetrics.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Kissmetrics. Default category `statistics`: needs consent. */
export function kissmetrics<const Category extends string = "statistics">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"kissmetrics", Category> {
  return readyMade(options, {
    id: "kissmetrics",
    name: "Kissmetrics",
    provider: "Kissmetrics",
    category: "statistics",
    purpose: uses.statistics,
    sharing: sharedWith("Kissmetrics"),
    privacyPolicy: "https://www.kissmetrics.io/privacy/",
    cookies: [
      { name: "km_ai", retention: "5 years", purpose: purposes.visitorId },
      { name: "km_lv", retention: "5 years", purpose: purposes.visits },
      { name: "km_vs", retention: "30 minutes", purpose: purposes.visits },
      { name: "kvcd", retention: "30 minutes", purpose: purposes.visits },
      { name: "km_ni", retention: "5 years", purpose: purposes.profile },
      { name: "km_uq", retention: "unknown", purpose: purposes.technical },
    ],
    urls: [
      { url: "kissmetrics.com", loads: ["script", "image", "connect"] },
      { url: "kissmetrics.io", loads: ["script", "image", "connect"] },
    ],
    snippets: ["_kmq.push(", "i.kissmetrics.io/i.js", "_kmk"],
    outgoing: ["trk.kissmetrics.io"],
  });
}
