// Peek.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Peek. Default category `preferences`: needs consent. */
export function peek<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"peek", Category> {
  return readyMade(options, {
    id: "peek",
    name: "Peek",
    provider: "Peek",
    category: "preferences",
    purpose: uses.booking,
    sharing: sharedWith("Peek"),
    urls: [{ url: "peek.com", loads: ["frame", "script", "style", "image", "connect"] }],
    snippets: ["_peekConfig"],
    placeholder: placeholders.booking,
  });
}
