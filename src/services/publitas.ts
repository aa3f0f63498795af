// Publitas.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Publitas. Default category `preferences`: needs consent. */
export function publitas<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"publitas", Category> {
  return readyMade(options, {
    id: "publitas",
    name: "Publitas",
    provider: "Publitas",
    category: "preferences",
    purpose: uses.documents,
    sharing: sharedWith("Publitas"),
    privacyPolicy: "https://www.publitas.com/privacy-policy/",
    urls: [
      { url: "publitas.com", loads: ["frame", "script", "image", "connect", "style", "media"] },
    ],
    placeholder: placeholders.document,
  });
}
