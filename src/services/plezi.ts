// Plezi.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Plezi. Default category `marketing`: needs consent. */
export function plezi<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"plezi", Category> {
  return readyMade(options, {
    id: "plezi",
    name: "Plezi",
    provider: "Plezi",
    category: "marketing",
    purpose: uses.crm,
    sharing: sharedWith("Plezi"),
    privacyPolicy: "https://www.plezi.co/fr/mentions-legales/",
    urls: [
      { url: "plezi.co", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "brain.plezi.co", loads: ["script", "connect"] },
    ],
    snippets: ["pleziAnalytics", "brain.plezi.co/api/v1/analytics"],
    placeholder: placeholders.form,
  });
}
