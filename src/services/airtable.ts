// Airtable.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Airtable. Default category `preferences`: needs consent. */
export function airtable<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"airtable", Category> {
  return readyMade(options, {
    id: "airtable",
    name: "Airtable",
    provider: "Airtable",
    category: "preferences",
    purpose: uses.data,
    sharing: sharedWith("Airtable"),
    privacyPolicy: "https://www.airtable.com/company/privacy",
    urls: [
      { url: "airtable.com", loads: ["frame", "script", "image", "connect", "style", "media"] },
      { url: "airtableusercontent.com", loads: ["image", "media"] },
    ],
    snippets: ["static.airtable.com/js/embed/"],
    outgoing: ["api.airtable.com"],
    placeholder: placeholders.chart,
  });
}
