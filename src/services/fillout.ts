// Fillout.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Fillout. Default category `preferences`: needs consent. */
export function fillout<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"fillout", Category> {
  return readyMade(options, {
    id: "fillout",
    name: "Fillout",
    provider: "Fillout",
    category: "preferences",
    purpose: uses.surveys,
    sharing: sharedWith("Fillout"),
    privacyPolicy: "https://www.fillout.com/privacy",
    urls: [{ url: "fillout.com", loads: ["frame", "script", "image", "connect", "style"] }],
    snippets: ["server.fillout.com/embed/"],
    placeholder: placeholders.form,
  });
}
