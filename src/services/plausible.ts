// Plausible Analytics.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { packages } from "./packages.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { exemptions, uses } from "./uses.ts";

/** Plausible Analytics. Default category `statistics`: needs consent. */
export function plausible<const Category extends string = "statistics">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"plausible", Category> {
  return readyMade(options, {
    id: "plausible",
    name: "Plausible Analytics",
    provider: "Plausible Insights",
    category: "statistics",
    purpose: uses.statistics,
    sharing: sharedWith("Plausible Insights"),
    privacyPolicy: "https://plausible.io/privacy",
    cookies: [
      {
        name: "plausible_ignore",
        retention: "persistent",
        purpose: purposes.consent,
        storage: "localStorage",
        category: "functional",
      },
    ],
    urls: [
      { url: "plausible.io", loads: ["script", "connect"] },
      ...packages(["plausible-tracker", "@plausible-analytics/"]),
      { url: "/js/plausible.", loads: "script" },
    ],
    snippets: ["plausible.io/js/", "window.plausible", "plausible.init("],
    outgoing: ["plausible.io/api/event"],
    exemptIf: exemptions.cookieless,
  });
}
