// SociableKIT.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** SociableKIT. Default category `marketing`: needs consent. */
export function sociableKit<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"sociable-kit", Category> {
  return readyMade(options, {
    id: "sociable-kit",
    name: "SociableKIT",
    provider: "SociableKIT",
    category: "marketing",
    purpose: uses.social,
    sharing: sharedWith("SociableKIT"),
    urls: [{ url: "sociablekit.com", loads: ["script", "frame", "image", "connect", "style"] }],
    placeholder: placeholders.post,
  });
}
