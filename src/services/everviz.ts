// everviz.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** everviz. Default category `preferences`: needs consent. */
export function everviz<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"everviz", Category> {
  return readyMade(options, {
    id: "everviz",
    name: "everviz",
    provider: "everviz",
    category: "preferences",
    purpose: uses.data,
    sharing: sharedWith("everviz"),
    urls: [{ url: "everviz.com", loads: ["script", "frame", "image", "connect", "style"] }],
    placeholder: placeholders.chart,
  });
}
