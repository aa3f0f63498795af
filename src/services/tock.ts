// Tock.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Tock. Default category `preferences`: needs consent. */
export function tock<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"tock", Category> {
  return readyMade(options, {
    id: "tock",
    name: "Tock",
    provider: "Tock",
    category: "preferences",
    purpose: uses.booking,
    sharing: sharedWith("Tock"),
    urls: [{ url: "exploretock.com", loads: ["frame", "script", "style", "image", "connect"] }],
    snippets: ["tock('init'"],
    placeholder: placeholders.booking,
  });
}
