// Robo Fabrica.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Robo Fabrica. Default category `preferences`: needs consent. */
export function roboFabrica<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"robo-fabrica", Category> {
  return readyMade(options, {
    id: "robo-fabrica",
    name: "Robo Fabrica",
    provider: "Robo Fabrica",
    category: "preferences",
    purpose: uses.chat,
    sharing: sharedWith("Robo Fabrica"),
    privacyPolicy: "https://robofabrica.tech/charte-vie-privee/",
    urls: [{ url: "robofabrica.tech", loads: ["script", "frame", "image", "connect", "style"] }],
  });
}
