// RudderStack.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** RudderStack. Default category `statistics`: needs consent. */
export function rudderStack<const Category extends string = "statistics">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"rudder-stack", Category> {
  return readyMade(options, {
    id: "rudder-stack",
    name: "RudderStack",
    provider: "RudderStack",
    category: "statistics",
    purpose: uses.dataPlatform,
    sharing: sharedWith("RudderStack"),
    privacyPolicy: "https://www.rudderstack.com/privacy-policy/",
    cookies: [
      { name: "rl_anonymous_id", retention: "1 year", purpose: purposes.visitorId },
      { name: "rl_user_id", retention: "1 year", purpose: purposes.profile },
      { name: "rl_session", retention: "1 year", purpose: purposes.sessionId },
      { name: "rl_trait", retention: "1 year", purpose: purposes.profile },
      { name: "rl_group_id", retention: "1 year", purpose: purposes.profile },
      { name: "rl_group_trait", retention: "1 year", purpose: purposes.profile },
      { name: "rl_page_init_referrer", retention: "1 year", purpose: purposes.origin },
      { name: "rl_page_init_referring_domain", retention: "1 year", purpose: purposes.origin },
    ],
    urls: [
      { url: "rudderstack.com", loads: ["script", "connect"] },
      { url: "rudderlabs.com", loads: ["script", "connect"] },
    ],
    snippets: ["rudderanalytics.load("],
    outgoing: ["rudderstack.com/v1/", { url: "rudderstack.com/v1/import", batch: true }],
  });
}
