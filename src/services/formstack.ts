// Formstack.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Formstack. Default category `preferences`: needs consent. */
export function formstack<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"formstack", Category> {
  return readyMade(options, {
    id: "formstack",
    name: "Formstack",
    provider: "Intellistack",
    category: "preferences",
    purpose: uses.surveys,
    sharing: sharedWith("Intellistack"),
    privacyPolicy: "https://www.intellistack.com/legal/privacy-policy",
    urls: [
      { url: "formstack.com", loads: ["frame", "script", "image", "connect", "style"] },
      { url: "fs22.formsite.com", loads: "frame" },
      { url: "formsite.com", loads: ["frame", "script", "image", "connect", "style"] },
    ],
    placeholder: placeholders.form,
  });
}
