// Leadpages.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Leadpages. Default category `marketing`: needs consent. */
export function leadpages<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"leadpages", Category> {
  return readyMade(options, {
    id: "leadpages",
    name: "Leadpages",
    provider: "Leadpages",
    category: "marketing",
    purpose: uses.popups,
    sharing: sharedWith("Leadpages"),
    privacyPolicy: "https://www.leadpages.com/legal/privacy",
    urls: [
      { url: "leadpages.net", loads: ["script", "frame", "image", "connect", "style", "font"] },
      { url: "leadpages.com", loads: ["script", "frame", "image", "connect", "style", "font"] },
      { url: "lpages.co", loads: ["frame", "script", "image", "connect"] },
      { url: "leadpages.io", loads: ["script", "frame", "image", "connect"] },
    ],
    snippets: ["leadpages_input_data"],
    placeholder: placeholders.form,
  });
}
