// M6 Météo.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** M6 Météo. Default category `preferences`: needs consent. */
export function m6Meteo<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"m6-meteo", Category> {
  return readyMade(options, {
    id: "m6-meteo",
    name: "M6 Météo",
    provider: "M6",
    category: "preferences",
    purpose: uses.weather,
    sharing: sharedWith("M6"),
    urls: [
      { url: "meteocity.com", loads: ["frame", "script", "image", "connect", "style"] },
      { url: "meteo.m6.fr", loads: ["frame", "image"] },
    ],
    placeholder: placeholders.weather,
  });
}
