// Cognito Forms.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Cognito Forms. Default category `preferences`: needs consent. */
export function cognitoForms<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"cognito-forms", Category> {
  return readyMade(options, {
    id: "cognito-forms",
    name: "Cognito Forms",
    provider: "Cognito",
    category: "preferences",
    purpose: uses.surveys,
    sharing: sharedWith("Cognito"),
    privacyPolicy: "https://www.cognitoforms.com/privacy",
    urls: [{ url: "cognitoforms.com", loads: ["frame", "script", "image", "connect", "style"] }],
    snippets: ["Cognito.load(", "cognitoforms.com/f/seamless.js"],
    placeholder: placeholders.form,
  });
}
