// Pirsch Analytics.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { exemptions, uses } from "./uses.ts";

/** Pirsch Analytics. Default category `statistics`: needs consent. */
export function pirsch<const Category extends string = "statistics">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"pirsch", Category> {
  return readyMade(options, {
    id: "pirsch",
    name: "Pirsch Analytics",
    provider: "Emvi Software",
    category: "statistics",
    purpose: uses.statistics,
    sharing: sharedWith("Emvi Software"),
    privacyPolicy: "https://pirsch.io/privacy",
    urls: [{ url: "pirsch.io", loads: ["script", "connect"] }],
    snippets: ["api.pirsch.io/pa.js"],
    outgoing: ["api.pirsch.io"],
    exemptIf: exemptions.cookieless,
  });
}
