// Yr.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Yr. Default category `preferences`: needs consent. */
export function yrNo<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"yr-no", Category> {
  return readyMade(options, {
    id: "yr-no",
    name: "Yr",
    provider: "Meteorologisk institutt",
    category: "preferences",
    purpose: uses.weather,
    sharing: sharedWith("Meteorologisk institutt"),
    urls: [
      { url: "yr.no", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "met.no", loads: ["script", "frame", "connect"] },
    ],
    placeholder: placeholders.weather,
  });
}
