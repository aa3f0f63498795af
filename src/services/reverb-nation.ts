// ReverbNation.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** ReverbNation. Default category `preferences`: needs consent. */
export function reverbNation<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"reverb-nation", Category> {
  return readyMade(options, {
    id: "reverb-nation",
    name: "ReverbNation",
    provider: "BandLab",
    category: "preferences",
    purpose: uses.audio,
    sharing: sharedWith("BandLab"),
    urls: [
      { url: "reverbnation.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "cf-images.reverbnation.com", loads: "image" },
    ],
    placeholder: placeholders.audio,
  });
}
