// Fathom Analytics.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { exemptions, uses } from "./uses.ts";

/** Fathom Analytics. Default category `statistics`: needs consent. */
export function fathom<const Category extends string = "statistics">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"fathom", Category> {
  return readyMade(options, {
    id: "fathom",
    name: "Fathom Analytics",
    provider: "Conva Ventures",
    category: "statistics",
    purpose: uses.statistics,
    sharing: sharedWith("Conva Ventures"),
    privacyPolicy: "https://usefathom.com/privacy",
    urls: [{ url: "usefathom.com", loads: ["script", "image", "connect"] }],
    snippets: ["cdn.usefathom.com/script.js"],
    outgoing: ["api.usefathom.com"],
    exemptIf: exemptions.cookieless,
  });
}
