// FareHarbor.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** FareHarbor. Default category `preferences`: needs consent. */
export function fareharbor<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"fareharbor", Category> {
  return readyMade(options, {
    id: "fareharbor",
    name: "FareHarbor",
    provider: "FareHarbor",
    category: "preferences",
    purpose: uses.booking,
    sharing: sharedWith("FareHarbor"),
    urls: [{ url: "fareharbor.com", loads: ["script", "frame", "image", "connect", "style"] }],
    placeholder: placeholders.booking,
  });
}
