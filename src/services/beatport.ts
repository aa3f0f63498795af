// Beatport.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Beatport. Default category `marketing`: needs consent. */
export function beatport<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"beatport", Category> {
  return readyMade(options, {
    id: "beatport",
    name: "Beatport",
    provider: "Beatport",
    category: "marketing",
    purpose: uses.audio,
    sharing: sharedWith("Beatport"),
    urls: [{ url: "embed.beatport.com", loads: "frame" }],
    placeholder: placeholders.audio,
  });
}
