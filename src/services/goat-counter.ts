// GoatCounter.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { exemptions, uses } from "./uses.ts";

/** GoatCounter. Default category `statistics`: needs consent. */
export function goatCounter<const Category extends string = "statistics">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"goat-counter", Category> {
  return readyMade(options, {
    id: "goat-counter",
    name: "GoatCounter",
    provider: "GoatCounter",
    category: "statistics",
    purpose: uses.statistics,
    sharing: sharedWith("GoatCounter"),
    privacyPolicy: "https://www.goatcounter.com/help/privacy",
    urls: [
      { url: "goatcounter.com", loads: ["script", "image", "connect"] },
      { url: "gc.zgo.at", loads: "script" },
    ],
    snippets: ["gc.zgo.at/count.js", "goatcounter.count("],
    exemptIf: exemptions.cookieless,
  });
}
