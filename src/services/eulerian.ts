// Eulerian Analytics.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { exemptions, uses } from "./uses.ts";

/** Eulerian Analytics. Default category `statistics`: needs consent. */
export function eulerian<const Category extends string = "statistics">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"eulerian", Category> {
  return readyMade(options, {
    id: "eulerian",
    name: "Eulerian Analytics",
    provider: "Eulerian",
    category: "statistics",
    purpose: uses.statistics,
    sharing: sharedWith("Eulerian"),
    privacyPolicy: "https://www.eulerian.com/rgpd",
    cookies: [{ name: "etuix", retention: "13 months", purpose: purposes.visitorId }],
    urls: [
      { url: "eulerian.net", loads: ["script", "image", "connect"] },
      { url: "eulerian.io", loads: ["script", "image", "connect"] },
      { url: "eulerian.com", loads: ["script", "image", "connect"] },
      { url: "ew3.io", loads: ["script", "image", "connect"] },
    ],
    snippets: ["EA_push(", "EA_datalayer", "_eaq", "'_EA_'", '"_EA_"'],
    exemptIf: exemptions.audience,
  });
}
