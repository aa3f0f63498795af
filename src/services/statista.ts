// Statista.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Statista. Default category `preferences`: needs consent. */
export function statista<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"statista", Category> {
  return readyMade(options, {
    id: "statista",
    name: "Statista",
    provider: "Statista",
    category: "preferences",
    purpose: uses.data,
    sharing: sharedWith("Statista"),
    urls: [{ url: "statista.com", loads: ["script", "frame", "image", "connect", "style"] }],
    placeholder: placeholders.chart,
  });
}
