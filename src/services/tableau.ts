// Tableau.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Tableau. Default category `marketing`: needs consent. */
export function tableau<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"tableau", Category> {
  return readyMade(options, {
    id: "tableau",
    name: "Tableau",
    provider: "Salesforce",
    category: "marketing",
    purpose: uses.data,
    sharing: sharedWith("Salesforce"),
    privacyPolicy: "https://www.salesforce.com/company/legal/privacy/",
    urls: [
      { url: "tableau.com", loads: ["frame", "script", "image", "connect", "style", "media"] },
      { url: "tableausoftware.com", loads: ["frame", "script", "image", "connect"] },
    ],
    snippets: ["tableau.com/javascripts/api/", "new tableau.Viz(", "new tableauSoftware.Viz("],
    placeholder: placeholders.chart,
  });
}
