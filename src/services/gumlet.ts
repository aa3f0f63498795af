// Gumlet.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Gumlet. Default category `marketing`: needs consent. */
export function gumlet<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"gumlet", Category> {
  return readyMade(options, {
    id: "gumlet",
    name: "Gumlet",
    provider: "Gumlet",
    category: "marketing",
    purpose: uses.video,
    sharing: sharedWith("Gumlet"),
    urls: [{ url: "play.gumlet.io", loads: ["frame", "script", "image", "connect"] }],
    placeholder: placeholders.video,
  });
}
