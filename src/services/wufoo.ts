// Wufoo.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Wufoo. Default category `preferences`: needs consent. */
export function wufoo<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"wufoo", Category> {
  return readyMade(options, {
    id: "wufoo",
    name: "Wufoo",
    provider: "SurveyMonkey",
    category: "preferences",
    purpose: uses.surveys,
    sharing: sharedWith("SurveyMonkey"),
    privacyPolicy: "https://www.surveymonkey.com/mp/legal/privacy/",
    urls: [
      { url: "wufoo.com", loads: ["frame", "script", "image", "connect", "style"] },
      { url: "wufoo.eu", loads: ["frame", "script", "image", "connect", "style"] },
    ],
    snippets: ["new WufooForm("],
    placeholder: placeholders.form,
  });
}
