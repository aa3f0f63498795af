// vivenu.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** vivenu. Default category `preferences`: needs consent. */
export function vivenu<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"vivenu", Category> {
  return readyMade(options, {
    id: "vivenu",
    name: "vivenu",
    provider: "vivenu",
    category: "preferences",
    purpose: uses.booking,
    sharing: sharedWith("vivenu"),
    urls: [{ url: "vivenu.com", loads: ["frame", "script", "style", "image", "connect"] }],
    placeholder: placeholders.booking,
  });
}
