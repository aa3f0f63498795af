// CoverManager.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** CoverManager. Default category `preferences`: needs consent. */
export function covermanager<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"covermanager", Category> {
  return readyMade(options, {
    id: "covermanager",
    name: "CoverManager",
    provider: "CoverManager",
    category: "preferences",
    purpose: uses.booking,
    sharing: sharedWith("CoverManager"),
    urls: [{ url: "covermanager.com", loads: ["frame", "script"] }],
    placeholder: placeholders.booking,
  });
}
