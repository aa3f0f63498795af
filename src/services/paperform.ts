// Paperform.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Paperform. Default category `preferences`: needs consent. */
export function paperform<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"paperform", Category> {
  return readyMade(options, {
    id: "paperform",
    name: "Paperform",
    provider: "Paperform",
    category: "preferences",
    purpose: uses.surveys,
    sharing: sharedWith("Paperform"),
    privacyPolicy: "https://paperform.co/privacy",
    urls: [{ url: "paperform.co", loads: ["frame", "script", "image", "connect", "style"] }],
    snippets: ["paperform.co/__embed"],
    placeholder: placeholders.form,
  });
}
