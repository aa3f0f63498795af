// Elastic Site Search.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Elastic Site Search. Default category `preferences`: needs consent. */
export function swiftype<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"swiftype", Category> {
  return readyMade(options, {
    id: "swiftype",
    name: "Elastic Site Search",
    provider: "Elastic",
    category: "preferences",
    purpose: uses.search,
    sharing: sharedWith("Elastic"),
    privacyPolicy: "https://www.elastic.co/legal/privacy-statement",
    cookies: [
      { name: "_swa_u", retention: "2 years", purpose: purposes.visitorId },
      { name: "_swa_ref", retention: "unknown", purpose: purposes.origin },
    ],
    urls: [
      { url: "swiftype.com", loads: ["script", "connect"] },
      { url: "swiftypecdn.com", loads: "script" },
    ],
    snippets: ["SwiftypeObject", "s.swiftypecdn.com/install/"],
  });
}
