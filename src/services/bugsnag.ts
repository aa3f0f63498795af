// Bugsnag.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { packages } from "./packages.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Bugsnag. Default category `statistics`: needs consent. */
export function bugsnag<const Category extends string = "statistics">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"bugsnag", Category> {
  return readyMade(options, {
    id: "bugsnag",
    name: "Bugsnag",
    provider: "SmartBear",
    category: "statistics",
    purpose: uses.errors,
    sharing: sharedWith("SmartBear"),
    privacyPolicy: "https://smartbear.com/privacy/",
    cookies: [
      {
        name: "bugsnag-anonymous-id",
        retention: "persistent",
        purpose: purposes.visitorId,
        storage: "localStorage",
      },
    ],
    urls: [
      { url: "bugsnag.com", loads: ["script", "connect"] },
      { url: "d2wy8f7a9ursnm.cloudfront.net", loads: "script" },
      ...packages(["@bugsnag/"]),
    ],
    snippets: ["Bugsnag.start(", "bugsnag.notify("],
    outgoing: ["notify.bugsnag.com", "sessions.bugsnag.com"],
  });
}
