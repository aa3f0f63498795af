// Meteored.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Meteored. Default category `preferences`: needs consent. */
export function dasWetter<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"das-wetter", Category> {
  return readyMade(options, {
    id: "das-wetter",
    name: "Meteored",
    provider: "Meteored",
    category: "preferences",
    purpose: uses.weather,
    sharing: sharedWith("Meteored"),
    urls: [
      { url: "daswetter.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "meteored.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "tiempo.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "tempo.pt", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "theweather.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "ilmeteo.net", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "tameteo.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "theweather.net", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "yourweather.co.uk", loads: ["script", "frame", "image", "connect", "style"] },
    ],
    placeholder: placeholders.weather,
  });
}
