// Kameleoon.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { exemptions, uses } from "./uses.ts";

/** Kameleoon. Default category `statistics`: needs consent. */
export function kameleoon<const Category extends string = "statistics">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"kameleoon", Category> {
  return readyMade(options, {
    id: "kameleoon",
    name: "Kameleoon",
    provider: "Kameleoon",
    category: "statistics",
    purpose: uses.experiments,
    sharing: sharedWith("Kameleoon"),
    privacyPolicy: "https://www.kameleoon.com/en/compliance/gdpr",
    cookies: [
      { name: "kameleoonVisitorCode", retention: "380 days", purpose: purposes.visitorId },
      {
        name: "kameleoonOptout",
        retention: "1 year",
        purpose: purposes.consent,
        category: "functional",
      },
      { name: "kameleoonFunnelConfiguration", retention: "unknown", purpose: purposes.technical },
      {
        name: "kameleoonLegalConsent",
        retention: "unknown",
        purpose: purposes.consent,
        storage: "localStorage",
        category: "functional",
      },
      {
        name: "kameleoon*",
        retention: "persistent",
        purpose: purposes.variant,
        storage: "localStorage",
      },
    ],
    urls: [
      { url: "kameleoon.com", loads: ["script", "frame", "image", "connect"] },
      { url: "kameleoon.eu", loads: ["script", "frame", "image", "connect"] },
      { url: "kameleoon.io", loads: ["script", "frame", "image", "connect"] },
      { url: "kameleoon.net", loads: ["script", "frame", "image", "connect"] },
    ],
    snippets: ["kameleoonQueue", "kameleoonLoadingTimeout", "kameleoonStartLoadTime"],
    outgoing: ["data.kameleoon.io", "api.kameleoon.com"],
    exemptIf: exemptions.audience,
  });
}
