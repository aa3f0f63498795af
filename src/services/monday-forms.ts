// monday.com forms.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** monday.com forms. Default category `preferences`: needs consent. */
export function mondayForms<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"monday-forms", Category> {
  return readyMade(options, {
    id: "monday-forms",
    name: "monday.com forms",
    provider: "monday.com",
    category: "preferences",
    purpose: uses.surveys,
    sharing: sharedWith("monday.com"),
    privacyPolicy: "https://monday.com/l/privacy/privacy-policy/",
    urls: [{ url: "forms.monday.com", loads: "frame" }],
    placeholder: placeholders.form,
  });
}
