// Bikemap.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Bikemap. Default category `preferences`: needs consent. */
export function bikemap<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"bikemap", Category> {
  return readyMade(options, {
    id: "bikemap",
    name: "Bikemap",
    provider: "Bikemap",
    category: "preferences",
    purpose: uses.map,
    sharing: sharedWith("Bikemap"),
    urls: [{ url: "bikemap.net", loads: ["script", "frame", "image", "connect", "style"] }],
    placeholder: placeholders.map,
  });
}
