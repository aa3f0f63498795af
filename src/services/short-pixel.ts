// ShortPixel.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** ShortPixel. Default category `functional`: free of consent. */
export function shortPixel<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"short-pixel", Category> {
  return readyMade(options, {
    id: "short-pixel",
    name: "ShortPixel",
    provider: "ShortPixel",
    category: "functional",
    purpose: uses.pictures,
    sharing: sharedWith("ShortPixel"),
    urls: [{ url: "shortpixel.ai", loads: "image" }],
  });
}
