// Tito.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Tito. Default category `preferences`: needs consent. */
export function tito<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"tito", Category> {
  return readyMade(options, {
    id: "tito",
    name: "Tito",
    provider: "Team Tito",
    category: "preferences",
    purpose: uses.booking,
    sharing: sharedWith("Team Tito"),
    urls: [
      { url: "tito.io", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "ti.to", loads: ["script", "frame", "image", "connect", "style"] },
    ],
    placeholder: placeholders.booking,
  });
}
