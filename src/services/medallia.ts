// Medallia.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Medallia. Default category `statistics`: needs consent. */
export function medallia<const Category extends string = "statistics">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"medallia", Category> {
  return readyMade(options, {
    id: "medallia",
    name: "Medallia",
    provider: "Medallia",
    category: "statistics",
    purpose: uses.surveys,
    sharing: sharedWith("Medallia"),
    privacyPolicy: "https://www.medallia.com/privacy-policy/",
    cookies: [
      { name: "kampyle_userid", retention: "1 year", purpose: purposes.visitorId },
      { name: "kampyleUserSession", retention: "1 year", purpose: purposes.sessionId },
      { name: "kampyleUserSessionsCount", retention: "1 year", purpose: purposes.visits },
      { name: "kampyleSessionPageCounter", retention: "1 year", purpose: purposes.visits },
      { name: "kampyleInvitePresented", retention: "unknown", purpose: purposes.shown },
      { name: "kampyleUserPercentile", retention: "unknown", purpose: purposes.variant },
      { name: "mdigital_alternative_uuid", retention: "unknown", purpose: purposes.visitorId },
      { name: "DECLINED_DATE", retention: "unknown", purpose: purposes.shown },
    ],
    urls: [
      { url: "kampyle.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "medallia.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "medallia.eu", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "mdlza.com", loads: "connect" },
    ],
    snippets: ["KAMPYLE_ONSITE_SDK"],
  });
}
