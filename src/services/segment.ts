// Segment.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { packages } from "./packages.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Segment. Default category `statistics`: needs consent. */
export function segment<const Category extends string = "statistics">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"segment", Category> {
  return readyMade(options, {
    id: "segment",
    name: "Segment",
    provider: "Twilio",
    category: "statistics",
    purpose: uses.dataPlatform,
    sharing: sharedWith("Twilio"),
    privacyPolicy: "https://www.twilio.com/en-us/legal/privacy",
    cookies: [
      { name: "ajs_anonymous_id", retention: "1 year", purpose: purposes.visitorId },
      { name: "ajs_user_id", retention: "1 year", purpose: purposes.profile },
      { name: "ajs_group_id", retention: "1 year", purpose: purposes.profile },
      {
        name: "ajs_anonymous_id",
        retention: "persistent",
        purpose: purposes.visitorId,
        storage: "localStorage",
      },
      {
        name: "ajs_user_id",
        retention: "persistent",
        purpose: purposes.profile,
        storage: "localStorage",
      },
      {
        name: "ajs_user_traits",
        retention: "persistent",
        purpose: purposes.profile,
        storage: "localStorage",
      },
      {
        name: "ajs_group_properties",
        retention: "persistent",
        purpose: purposes.profile,
        storage: "localStorage",
      },
    ],
    urls: [
      { url: "segment.com", loads: ["script", "connect"] },
      { url: "segment.io", loads: ["script", "connect"] },
      { url: "segmentapis.com", loads: "connect" },
      ...packages(["@segment/"]),
    ],
    snippets: ["analytics.SNIPPET_VERSION", "cdn.segment.com/analytics.js"],
    outgoing: [
      "api.segment.io",
      "events.eu1.segmentapis.com",
      "api.segment.com",
      { url: "api.segment.io/v1/import", batch: true },
      { url: "events.eu1.segmentapis.com/v1/import", batch: true },
    ],
  });
}
