// Get+.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Get+. Default category `marketing`: needs consent. */
export function webleadsTracker<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"webleads-tracker", Category> {
  return readyMade(options, {
    id: "webleads-tracker",
    name: "Get+",
    provider: "Webleads Tracker",
    category: "marketing",
    purpose: uses.companies,
    sharing: sharedWith("Webleads Tracker"),
    privacyPolicy: "https://www.getplus.fr/Conditions-generales-de-vente_a226.html",
    urls: [{ url: "webleads-tracker.com", loads: ["script", "image", "connect"] }],
    snippets: ["webleads_site_ids"],
  });
}
