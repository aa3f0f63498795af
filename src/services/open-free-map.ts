// OpenFreeMap.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** OpenFreeMap. Default category `preferences`: needs consent. */
export function openFreeMap<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"open-free-map", Category> {
  return readyMade(options, {
    id: "open-free-map",
    name: "OpenFreeMap",
    provider: "OpenFreeMap",
    category: "preferences",
    purpose: uses.map,
    sharing: sharedWith("OpenFreeMap"),
    urls: [{ url: "openfreemap.org", loads: ["image", "connect", "style", "script"] }],
    placeholder: placeholders.map,
  });
}
