// Open Web Analytics. Runs on the site's own server, so its files are known by their path.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { NOT_SHARED, purposes } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Open Web Analytics. Default category `statistics`: needs consent. */
export function openWebAnalytics<const Category extends string = "statistics">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"open-web-analytics", Category> {
  return readyMade(options, {
    id: "open-web-analytics",
    name: "Open Web Analytics",
    category: "statistics",
    purpose: uses.statistics,
    sharing: NOT_SHARED,
    cookies: [
      { name: "owa_v", retention: "10 years", purpose: purposes.visitorId },
      { name: "owa_s", retention: "10 years", purpose: purposes.sessionId },
      { name: "owa_b", retention: "unknown", purpose: purposes.technical },
    ],
    urls: [
      { url: "/modules/base/js/owa.tracker", loads: "script" },
      { url: "/modules/base/dist/owa.tracker.js", loads: "script" },
      { url: "/owa/log.php", loads: ["image", "connect"] },
    ],
    snippets: ["owa_cmds.push(", "owa_baseUrl"],
  });
}
