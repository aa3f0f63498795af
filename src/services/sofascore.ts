// Sofascore.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Sofascore. Default category `preferences`: needs consent. */
export function sofascore<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"sofascore", Category> {
  return readyMade(options, {
    id: "sofascore",
    name: "Sofascore",
    provider: "Sofascore",
    category: "preferences",
    purpose: uses.data,
    sharing: sharedWith("Sofascore"),
    urls: [{ url: "sofascore.com", loads: ["script", "frame", "image", "connect", "style"] }],
    placeholder: placeholders.chart,
  });
}
