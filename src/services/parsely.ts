// Parse.ly.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Parse.ly. Default category `statistics`: needs consent. */
export function parsely<const Category extends string = "statistics">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"parsely", Category> {
  return readyMade(options, {
    id: "parsely",
    name: "Parse.ly",
    provider: "Automattic",
    category: "statistics",
    purpose: uses.statistics,
    sharing: sharedWith("Automattic"),
    privacyPolicy: "https://www.parse.ly/privacy-policy/",
    cookies: [
      { name: "_parsely_visitor", retention: "13 months", purpose: purposes.visitorId },
      { name: "_parsely_session", retention: "30 minutes", purpose: purposes.sessionId },
      { name: "_parsely_tpa_blocked", retention: "30 minutes", purpose: purposes.probe },
      { name: "_parsely_slot_click", retention: "unknown", purpose: purposes.interaction },
    ],
    urls: [
      { url: "parsely.com", loads: ["script", "image", "connect"] },
      { url: "d1z2jf7jlzjs58.cloudfront.net", loads: "script" },
    ],
    snippets: [
      "PARSELY.beacon",
      "cdn.parsely.com/keys/",
      "PARSELY =",
      "parsely-root",
      "parsely-cfg",
      '"d1z2jf7jlzjs58.cloudfront.net"',
    ],
    outgoing: ["api.parsely.com"],
  });
}
