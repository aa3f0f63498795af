// INA.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** INA. Default category `preferences`: needs consent. */
export function ina<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"ina", Category> {
  return readyMade(options, {
    id: "ina",
    name: "INA",
    provider: "Institut national de l'audiovisuel",
    category: "preferences",
    purpose: uses.video,
    sharing: sharedWith("Institut national de l'audiovisuel"),
    privacyPolicy: "https://www.ina.fr/institut-national-audiovisuel/politique-de-confidentialite",
    urls: [
      { url: "player.ina.fr", loads: ["frame", "image", "connect"] },
      { url: "ina.fr/player/", loads: "frame" },
      { url: "ina.fr/ina_player", loads: ["frame", "image"] },
    ],
    placeholder: placeholders.video,
  });
}
