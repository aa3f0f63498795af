// Genially.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Genially. Default category `preferences`: needs consent. */
export function genially<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"genially", Category> {
  return readyMade(options, {
    id: "genially",
    name: "Genially",
    provider: "Genially",
    category: "preferences",
    purpose: uses.documents,
    sharing: sharedWith("Genially"),
    privacyPolicy: "https://genially.com/privacy-policy/",
    urls: [
      { url: "genial.ly", loads: ["frame", "script", "image", "connect", "style", "media"] },
      { url: "genially.com", loads: ["frame", "script", "image", "connect", "style", "media"] },
    ],
    snippets: ["view.genial.ly/static/embed/"],
    placeholder: placeholders.document,
  });
}
