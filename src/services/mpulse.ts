// Akamai mPulse.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Akamai mPulse. Default category `statistics`: needs consent. */
export function mpulse<const Category extends string = "statistics">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"mpulse", Category> {
  return readyMade(options, {
    id: "mpulse",
    name: "Akamai mPulse",
    provider: "Akamai",
    category: "statistics",
    purpose: uses.errors,
    sharing: sharedWith("Akamai"),
    privacyPolicy: "https://www.akamai.com/legal/privacy-statement",
    urls: [
      { url: "akstat.io", loads: ["script", "image", "connect"] },
      { url: "go-mpulse.net", loads: ["script", "image", "connect"] },
      { url: "mpulse.net", loads: ["script", "image", "connect"] },
      { url: "mpstat.us", loads: ["script", "image", "connect"] },
    ],
    snippets: ["BOOMR_API_key", "BOOMR.init(", "BOOMR_mq", "go-mpulse.net/boomerang/"],
  });
}
