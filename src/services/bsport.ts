// bsport.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** bsport. Default category `preferences`: needs consent. */
export function bsport<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"bsport", Category> {
  return readyMade(options, {
    id: "bsport",
    name: "bsport",
    provider: "bsport",
    category: "preferences",
    purpose: uses.booking,
    sharing: sharedWith("bsport"),
    urls: [{ url: "bsport.io", loads: ["frame", "script", "style", "image", "connect"] }],
    snippets: ["BsportWidget.mount("],
    placeholder: placeholders.booking,
  });
}
