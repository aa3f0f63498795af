// Doctolib.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Doctolib. Default category `preferences`: needs consent. */
export function doctolib<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"doctolib", Category> {
  return readyMade(options, {
    id: "doctolib",
    name: "Doctolib",
    provider: "Doctolib",
    category: "preferences",
    purpose: uses.appointments,
    sharing: sharedWith("Doctolib"),
    privacyPolicy: "https://www.doctolib.fr/terms/agreement",
    urls: [
      { url: "doctolib.fr", loads: ["frame", "script", "image", "connect", "style"] },
      { url: "doctolib.de", loads: ["frame", "script", "image", "connect", "style"] },
      { url: "doctolib.it", loads: ["frame", "script", "image", "connect", "style"] },
    ],
    placeholder: placeholders.calendar,
  });
}
