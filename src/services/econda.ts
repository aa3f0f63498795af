// econda.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** econda. Default category `statistics`: needs consent. */
export function econda<const Category extends string = "statistics">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"econda", Category> {
  return readyMade(options, {
    id: "econda",
    name: "econda",
    provider: "econda",
    category: "statistics",
    purpose: uses.statistics,
    sharing: sharedWith("econda"),
    privacyPolicy: "https://www.econda.de/en/data-privacy/",
    cookies: [
      { name: "emos_jcvid", retention: "2 years", purpose: purposes.visitorId },
      { name: "emos_jcsid", retention: "session", purpose: purposes.sessionId },
      { name: "emos_jckamp", retention: "unknown", purpose: purposes.origin },
      {
        name: "emos_optout",
        retention: "unknown",
        purpose: purposes.consent,
        category: "functional",
      },
    ],
    urls: [
      { url: "econda-monitor.de", loads: ["script", "image", "connect"] },
      { url: "econda.de", loads: ["script", "image", "connect"] },
      { url: "ecn-ldr.de", loads: ["script", "image", "connect"] },
      { url: "ecn-ingest.de", loads: ["script", "image", "connect"] },
    ],
    snippets: ["window.emos3", "emosPropertiesEvent"],
  });
}
