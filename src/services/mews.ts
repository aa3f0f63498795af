// Mews.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Mews. Default category `preferences`: needs consent. */
export function mews<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"mews", Category> {
  return readyMade(options, {
    id: "mews",
    name: "Mews",
    provider: "Mews",
    category: "preferences",
    purpose: uses.booking,
    sharing: sharedWith("Mews"),
    urls: [
      { url: "mews.com", loads: ["frame", "script", "style", "image", "connect"] },
      { url: "mews.li", loads: ["frame", "script", "style", "image", "connect"] },
    ],
    snippets: ["Mews.Distributor("],
    placeholder: placeholders.booking,
  });
}
