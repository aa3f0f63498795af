// DiceBear.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** DiceBear. Default category `functional`: free of consent. */
export function diceBear<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"dice-bear", Category> {
  return readyMade(options, {
    id: "dice-bear",
    name: "DiceBear",
    provider: "DiceBear",
    category: "functional",
    purpose: uses.pictures,
    sharing: sharedWith("DiceBear"),
    urls: [{ url: "dicebear.com", loads: "image" }],
  });
}
