// Zoho Forms.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Zoho Forms. Default category `preferences`: needs consent. */
export function zohoForms<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"zoho-forms", Category> {
  return readyMade(options, {
    id: "zoho-forms",
    name: "Zoho Forms",
    provider: "Zoho",
    category: "preferences",
    purpose: uses.surveys,
    sharing: sharedWith("Zoho"),
    privacyPolicy: "https://www.zoho.com/privacy.html",
    urls: [
      { url: "forms.zoho.com", loads: ["frame", "script", "image", "connect", "style"] },
      { url: "forms.zohopublic.com", loads: ["frame", "script", "image", "connect", "style"] },
      { url: "forms.zohopublic.eu", loads: ["frame", "script", "image", "connect", "style"] },
      { url: "forms.zoho.eu", loads: ["frame", "script", "image", "connect", "style"] },
      { url: "survey.zoho.com", loads: "frame" },
      { url: "survey.zohopublic.com", loads: "frame" },
    ],
    placeholder: placeholders.form,
  });
}
