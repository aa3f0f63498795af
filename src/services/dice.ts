// DICE.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** DICE. Default category `preferences`: needs consent. */
export function dice<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"dice", Category> {
  return readyMade(options, {
    id: "dice",
    name: "DICE",
    provider: "DICE",
    category: "preferences",
    purpose: uses.booking,
    sharing: sharedWith("DICE"),
    urls: [{ url: "dice.fm", loads: ["script", "frame", "image", "connect", "style"] }],
    snippets: ["DiceEventListWidget"],
    placeholder: placeholders.booking,
  });
}
