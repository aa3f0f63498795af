// jameda.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** jameda. Default category `preferences`: needs consent. */
export function jameda<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"jameda", Category> {
  return readyMade(options, {
    id: "jameda",
    name: "jameda",
    provider: "jameda",
    category: "preferences",
    purpose: uses.appointments,
    sharing: sharedWith("jameda"),
    urls: [
      { url: "jameda.de", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "jameda-elements.de", loads: ["script", "frame", "image", "connect", "style"] },
    ],
    placeholder: placeholders.calendar,
  });
}
