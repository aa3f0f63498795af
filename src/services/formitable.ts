// Formitable.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Formitable. Default category `preferences`: needs consent. */
export function formitable<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"formitable", Category> {
  return readyMade(options, {
    id: "formitable",
    name: "Formitable",
    provider: "Zenchef",
    category: "preferences",
    purpose: uses.booking,
    sharing: sharedWith("Zenchef"),
    urls: [{ url: "formitable.com", loads: ["script", "frame", "image", "connect", "style"] }],
    placeholder: placeholders.booking,
  });
}
