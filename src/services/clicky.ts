// Clicky.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Clicky. Default category `statistics`: needs consent. */
export function clicky<const Category extends string = "statistics">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"clicky", Category> {
  return readyMade(options, {
    id: "clicky",
    name: "Clicky",
    provider: "Roxr Software",
    category: "statistics",
    purpose: uses.statistics,
    sharing: sharedWith("Roxr Software"),
    privacyPolicy: "https://clicky.com/terms/privacy",
    cookies: [
      { name: "_jsuid", retention: "1 year", purpose: purposes.visitorId },
      { name: "_eventqueue", retention: "unknown", purpose: purposes.technical },
      { name: "_referrer_og", retention: "unknown", purpose: purposes.origin },
      { name: "_utm_og", retention: "unknown", purpose: purposes.origin },
      { name: "_first_pageview", retention: "1 day", purpose: purposes.visits },
      { name: "clicky_olark", retention: "unknown", purpose: purposes.chat },
      {
        name: "no_trackyy_*",
        retention: "unknown",
        purpose: purposes.consent,
        category: "functional",
      },
      { name: "unpoco_*", retention: "unknown", purpose: purposes.sessionId },
      { name: "heatmaps_g2g_*", retention: "unknown", purpose: purposes.interaction },
      { name: "cluid", retention: "unknown", purpose: purposes.visitorId },
    ],
    urls: [
      { url: "getclicky.com", loads: ["script", "image", "connect"] },
      { url: "clicky.com", loads: ["script", "image", "connect"] },
    ],
    snippets: ["clicky_site_ids", "static.getclicky.com/js", "clicky.log("],
    outgoing: ["in.getclicky.com"],
  });
}
