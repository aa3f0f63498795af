// Lorem Picsum.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Lorem Picsum. Default category `functional`: free of consent. */
export function loremPicsum<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"lorem-picsum", Category> {
  return readyMade(options, {
    id: "lorem-picsum",
    name: "Lorem Picsum",
    provider: "Lorem Picsum",
    category: "functional",
    purpose: uses.pictures,
    sharing: sharedWith("Lorem Picsum"),
    urls: [{ url: "picsum.photos", loads: "image" }],
  });
}
