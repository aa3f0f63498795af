// Snowplow.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { packages } from "./packages.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Snowplow. Default category `statistics`: needs consent. */
export function snowplow<const Category extends string = "statistics">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"snowplow", Category> {
  return readyMade(options, {
    id: "snowplow",
    name: "Snowplow",
    provider: "Snowplow",
    category: "statistics",
    purpose: uses.dataPlatform,
    sharing: sharedWith("Snowplow"),
    privacyPolicy: "https://snowplow.io/privacy-policy",
    cookies: [
      { name: "_sp_id.*", retention: "2 years", purpose: purposes.visitorId },
      { name: "_sp_ses.*", retention: "30 minutes", purpose: purposes.sessionId },
      {
        name: "snowplowOutQueue_*",
        retention: "persistent",
        purpose: purposes.technical,
        storage: "localStorage",
      },
      { name: "_sp_root_domain_test*", retention: "session", purpose: purposes.probe },
    ],
    urls: [
      { url: "snowplow.io", loads: "connect" },
      { url: "snplow.net", loads: "connect" },
      { url: "snowplowanalytics.com", loads: "connect" },
      { url: "d32hwlnfiv2gyn.cloudfront.net", loads: "script" },
      { url: "d1fc8wv8zag5ca.cloudfront.net", loads: "script" },
      { url: "/com.snowplowanalytics.snowplow/", loads: "connect" },
      ...packages(["@snowplow/"]),
    ],
    snippets: ["GlobalSnowplowNamespace", "snowplow('newTracker'", 'snowplow("newTracker"'],
    outgoing: [
      { url: "snplow.net", batch: true },
      { url: "snowplow.io", batch: true },
    ],
  });
}
