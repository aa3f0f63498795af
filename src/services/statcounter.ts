// Statcounter.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Statcounter. Default category `statistics`: needs consent. */
export function statcounter<const Category extends string = "statistics">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"statcounter", Category> {
  return readyMade(options, {
    id: "statcounter",
    name: "Statcounter",
    provider: "StatCounter",
    category: "statistics",
    purpose: uses.statistics,
    sharing: sharedWith("StatCounter"),
    privacyPolicy: "https://statcounter.com/about/privacy-policy/",
    cookies: [
      { name: "sc_is_visitor_unique", retention: "2 years", purpose: purposes.visitorId },
      { name: "is_visitor_unique", retention: "2 years", purpose: purposes.visitorId },
      {
        name: "sc_medium_source",
        retention: "persistent",
        purpose: purposes.origin,
        storage: "localStorage",
      },
      {
        name: "statcounter_*",
        retention: "persistent",
        purpose: purposes.visits,
        storage: "localStorage",
      },
    ],
    urls: [{ url: "statcounter.com", loads: ["script", "image", "connect"] }],
    snippets: ["var sc_project", "statcounter.com/counter/"],
  });
}
