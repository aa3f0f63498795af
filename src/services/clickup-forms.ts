// ClickUp forms.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** ClickUp forms. Default category `preferences`: needs consent. */
export function clickupForms<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"clickup-forms", Category> {
  return readyMade(options, {
    id: "clickup-forms",
    name: "ClickUp forms",
    provider: "ClickUp",
    category: "preferences",
    purpose: uses.surveys,
    sharing: sharedWith("ClickUp"),
    urls: [
      { url: "forms.clickup.com", loads: ["frame", "script"] },
      { url: "app-cdn.clickup.com", loads: ["frame", "script"] },
    ],
    placeholder: placeholders.form,
  });
}
