// AB Tasty.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { exemptions, uses } from "./uses.ts";

/** AB Tasty. Default category `statistics`: needs consent. */
export function abTasty<const Category extends string = "statistics">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"ab-tasty", Category> {
  return readyMade(options, {
    id: "ab-tasty",
    name: "AB Tasty",
    provider: "AB Tasty",
    category: "statistics",
    purpose: uses.experiments,
    sharing: sharedWith("AB Tasty"),
    privacyPolicy: "https://www.abtasty.com/terms-of-use/",
    cookies: [
      { name: "ABTasty", retention: "13 months", purpose: purposes.variant },
      { name: "ABTastySession", retention: "30 minutes", purpose: purposes.sessionId },
      {
        name: "ABTastyOptout",
        retention: "13 months",
        purpose: purposes.consent,
        category: "functional",
      },
      { name: "ABTastyDomainTest", retention: "session", purpose: purposes.probe },
      { name: "ABTastyDebug", retention: "unknown", purpose: purposes.technical },
    ],
    urls: [
      { url: "abtasty.com", loads: ["script", "image", "connect"] },
      { url: "flagship.io", loads: "connect" },
      { url: "d1447tq2m68ekg.cloudfront.net", loads: "script" },
    ],
    outgoing: ["decision.flagship.io"],
    exemptIf: exemptions.audience,
  });
}
