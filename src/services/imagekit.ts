// ImageKit.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** ImageKit. Default category `functional`: free of consent. */
export function imagekit<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"imagekit", Category> {
  return readyMade(options, {
    id: "imagekit",
    name: "ImageKit",
    provider: "ImageKit",
    category: "functional",
    purpose: uses.pictures,
    sharing: sharedWith("ImageKit"),
    urls: [{ url: "imagekit.io", loads: ["image", "media"] }],
  });
}
