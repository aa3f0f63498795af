// hearthis.at.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** hearthis.at. Default category `preferences`: needs consent. */
export function hearthis<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"hearthis", Category> {
  return readyMade(options, {
    id: "hearthis",
    name: "hearthis.at",
    provider: "hearthis.at",
    category: "preferences",
    purpose: uses.audio,
    sharing: sharedWith("hearthis.at"),
    urls: [{ url: "hearthis.at", loads: ["script", "frame", "image", "connect", "style"] }],
    placeholder: placeholders.audio,
  });
}
