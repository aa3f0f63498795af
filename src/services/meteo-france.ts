// Météo-France.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Météo-France. Default category `preferences`: needs consent. */
export function meteoFrance<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"meteo-france", Category> {
  return readyMade(options, {
    id: "meteo-france",
    name: "Météo-France",
    provider: "Météo-France",
    category: "preferences",
    purpose: uses.weather,
    sharing: sharedWith("Météo-France"),
    privacyPolicy: "https://meteofrance.com/politique-de-confidentialite",
    urls: [
      { url: "meteofrance.com", loads: ["frame", "script", "image", "connect", "style"] },
      { url: "meteofrance.fr", loads: ["frame", "script", "image", "connect", "style"] },
    ],
    placeholder: placeholders.weather,
  });
}
