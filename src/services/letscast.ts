// LetsCast.fm.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** LetsCast.fm. Default category `preferences`: needs consent. */
export function letscast<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"letscast", Category> {
  return readyMade(options, {
    id: "letscast",
    name: "LetsCast.fm",
    provider: "LetsCast.fm",
    category: "preferences",
    purpose: uses.audio,
    sharing: sharedWith("LetsCast.fm"),
    urls: [{ url: "letscast.fm", loads: ["script", "frame", "image", "connect", "style"] }],
    placeholder: placeholders.audio,
  });
}
