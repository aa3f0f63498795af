// Microsoft Forms.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Microsoft Forms. Default category `preferences`: needs consent. */
export function microsoftForms<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"microsoft-forms", Category> {
  return readyMade(options, {
    id: "microsoft-forms",
    name: "Microsoft Forms",
    provider: "Microsoft",
    category: "preferences",
    purpose: uses.surveys,
    sharing: sharedWith("Microsoft"),
    privacyPolicy: "https://privacy.microsoft.com/privacystatement",
    urls: [
      { url: "forms.office.com", loads: ["frame", "script", "image", "connect"] },
      { url: "forms.microsoft.com", loads: ["frame", "script", "image", "connect"] },
      { url: "forms.cloud.microsoft", loads: ["frame", "script", "image", "connect"] },
      { url: "customervoice.microsoft.com", loads: ["frame", "script", "image", "connect"] },
    ],
    placeholder: placeholders.form,
  });
}
