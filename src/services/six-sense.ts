// 6sense.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** 6sense. Default category `marketing`: needs consent. */
export function sixSense<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"six-sense", Category> {
  return readyMade(options, {
    id: "six-sense",
    name: "6sense",
    provider: "6sense",
    category: "marketing",
    purpose: uses.companies,
    sharing: sharedWith("6sense"),
    privacyPolicy: "https://6sense.com/privacy-policy/",
    cookies: [
      { name: "_gd_visitor", retention: "2 years", purpose: purposes.visitorId },
      { name: "_gd_session", retention: "4 hours", purpose: purposes.sessionId },
      { name: "_gd_svisitor", retention: "2 years", purpose: purposes.visitorId },
      { name: "_an_uid", retention: "7 days", purpose: purposes.following },
      { name: "6suuid", retention: "2 years", purpose: purposes.following },
      {
        name: "_6signalTTL",
        retention: "persistent",
        purpose: purposes.technical,
        storage: "localStorage",
      },
    ],
    urls: [
      { url: "6sc.co", loads: ["script", "image", "connect"] },
      { url: "6sense.com", loads: ["script", "image", "connect"] },
    ],
    snippets: ["6si.min.js", "window._6si"],
  });
}
