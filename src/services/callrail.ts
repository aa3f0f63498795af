// CallRail.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** CallRail. Default category `marketing`: needs consent. */
export function callrail<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"callrail", Category> {
  return readyMade(options, {
    id: "callrail",
    name: "CallRail",
    provider: "CallRail",
    category: "marketing",
    purpose: uses.calls,
    sharing: sharedWith("CallRail"),
    privacyPolicy: "https://www.callrail.com/privacy",
    cookies: [{ name: "calltrk_*", retention: "1 year", purpose: purposes.calls }],
    urls: [
      { url: "callrail.com", loads: ["script", "image", "connect"] },
      { url: "calltrk.com", loads: ["script", "image", "connect"] },
    ],
    snippets: ["CallTrkSwap", "cdn.callrail.com/companies/"],
    outgoing: ["api.callrail.com"],
  });
}
