// Panopto.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Panopto. Default category `preferences`: needs consent. */
export function panopto<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"panopto", Category> {
  return readyMade(options, {
    id: "panopto",
    name: "Panopto",
    provider: "Panopto",
    category: "preferences",
    purpose: uses.video,
    sharing: sharedWith("Panopto"),
    privacyPolicy: "https://www.panopto.com/privacy/",
    urls: [
      { url: "panopto.com", loads: ["frame", "script", "image", "connect"] },
      { url: "panopto.eu", loads: ["frame", "script", "image", "connect"] },
    ],
    snippets: ["new EmbedApi(", "panopto.com/scripts/embedapi"],
    placeholder: placeholders.video,
  });
}
