// OpenTopoMap.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** OpenTopoMap. Default category `preferences`: needs consent. */
export function opentopomap<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"opentopomap", Category> {
  return readyMade(options, {
    id: "opentopomap",
    name: "OpenTopoMap",
    provider: "OpenTopoMap",
    category: "preferences",
    purpose: uses.map,
    sharing: sharedWith("OpenTopoMap"),
    urls: [{ url: "opentopomap.org", loads: ["image", "connect", "style", "script"] }],
    snippets: ["tile.opentopomap.org/{z}"],
    placeholder: placeholders.map,
  });
}
