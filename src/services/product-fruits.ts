// Product Fruits.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Product Fruits. Default category `statistics`: needs consent. */
export function productFruits<const Category extends string = "statistics">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"product-fruits", Category> {
  return readyMade(options, {
    id: "product-fruits",
    name: "Product Fruits",
    provider: "Product Fruits",
    category: "statistics",
    purpose: uses.support,
    sharing: sharedWith("Product Fruits"),
    urls: [
      { url: "productfruits.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "productfruits.help", loads: ["script", "frame", "image", "connect", "style"] },
    ],
    snippets: ["productFruits.init(", "$productFruits"],
  });
}
