// Crazy Egg.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Crazy Egg. Default category `statistics`: needs consent. */
export function crazyEgg<const Category extends string = "statistics">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"crazy-egg", Category> {
  return readyMade(options, {
    id: "crazy-egg",
    name: "Crazy Egg",
    provider: "Crazy Egg",
    category: "statistics",
    purpose: uses.replay,
    sharing: sharedWith("Crazy Egg"),
    privacyPolicy: "https://www.crazyegg.com/privacy",
    cookies: [
      { name: "_ce.s", retention: "1 year", purpose: purposes.visitorId },
      { name: "_ce.clock_data", retention: "1 day", purpose: purposes.technical },
      { name: "_ce.clock_event", retention: "1 day", purpose: purposes.technical },
      { name: "_ce.cch", retention: "session", purpose: purposes.technical },
      { name: "_ce.gtld", retention: "session", purpose: purposes.probe },
      { name: "_CEFT", retention: "1 year", purpose: purposes.variant },
      { name: "cebs", retention: "session", purpose: purposes.sessionId },
      { name: "cebsp_", retention: "session", purpose: purposes.sessionId },
      { name: "_ceir", retention: "5 years", purpose: purposes.visits },
    ],
    urls: [
      { url: "crazyegg.com", loads: ["script", "image", "connect"] },
      { url: "cetrk.com", loads: ["script", "image", "connect"] },
      { url: "dnn506yrbagrg.cloudfront.net", loads: "script" },
    ],
    snippets: ["CE_SNAPSHOT_NAME"],
  });
}
