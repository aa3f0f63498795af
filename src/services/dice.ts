// DICE.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** DICE. Default category `marketing`: needs consent. */
export function dice<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"dice", Category> {
  return readyMade(options, {
    id: "dice",
    name: "DICE",
    provider: "DICE",
    category: "marketing",
    purpose: uses.booking,
    sharing: sharedWith("DICE"),
    urls: [{ url: "widgets.dice.fm", loads: ["frame", "script", "connect"] }],
    snippets: ["DiceEventListWidget.create("],
    placeholder: placeholders.booking,
  });
}
