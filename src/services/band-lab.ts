// BandLab.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** BandLab. Default category `preferences`: needs consent. */
export function bandLab<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"band-lab", Category> {
  return readyMade(options, {
    id: "band-lab",
    name: "BandLab",
    provider: "BandLab",
    category: "preferences",
    purpose: uses.audio,
    sharing: sharedWith("BandLab"),
    urls: [{ url: "bandlab.com", loads: ["script", "frame", "image", "connect", "style"] }],
    placeholder: placeholders.audio,
  });
}
