// Chartbeat.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Chartbeat. Default category `statistics`: needs consent. */
export function chartbeat<const Category extends string = "statistics">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"chartbeat", Category> {
  return readyMade(options, {
    id: "chartbeat",
    name: "Chartbeat",
    provider: "Chartbeat",
    category: "statistics",
    purpose: uses.statistics,
    sharing: sharedWith("Chartbeat"),
    privacyPolicy: "https://chartbeat.com/privacy/",
    cookies: [
      { name: "_cb", retention: "13 months", purpose: purposes.visitorId },
      { name: "_chartbeat2", retention: "13 months", purpose: purposes.visits },
      { name: "_cb_svref", retention: "30 minutes", purpose: purposes.origin },
      { name: "_cb_ls", retention: "13 months", purpose: purposes.visits },
      { name: "_chartbeat4", retention: "30 seconds", purpose: purposes.technical },
      { name: "_chartbeat5", retention: "30 seconds", purpose: purposes.technical },
      { name: "_SUPERFLY_nosample", retention: "1 hour", purpose: purposes.technical },
      { name: "_SUPERFLY_lockout", retention: "10 minutes", purpose: purposes.technical },
      { name: "_v__chartbeat3", retention: "13 months", purpose: purposes.visitorId },
      {
        name: "_t_tests",
        retention: "unknown",
        purpose: purposes.variant,
        storage: "localStorage",
      },
      { name: "_cb_cp", retention: "unknown", purpose: purposes.visits },
      {
        name: "_cb_expires",
        retention: "persistent",
        purpose: purposes.technical,
        storage: "localStorage",
      },
    ],
    urls: [
      { url: "chartbeat.com", loads: ["script", "image", "connect"] },
      { url: "chartbeat.net", loads: ["connect", "image"] },
      { url: "mab.chartbeat.com", loads: "connect" },
    ],
    snippets: ["_sf_async_config", "static.chartbeat.com/js/", "_cbq"],
    outgoing: ["api.chartbeat.com"],
  });
}
