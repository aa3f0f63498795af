// eTermin.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** eTermin. Default category `preferences`: needs consent. */
export function etermin<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"etermin", Category> {
  return readyMade(options, {
    id: "etermin",
    name: "eTermin",
    provider: "eTermin",
    category: "preferences",
    purpose: uses.appointments,
    sharing: sharedWith("eTermin"),
    urls: [{ url: "etermin.net", loads: ["script", "frame", "image", "connect", "style"] }],
    placeholder: placeholders.calendar,
  });
}
