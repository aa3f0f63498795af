// PrestaShop.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { NOT_SHARED, purposes } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** PrestaShop. Default category `functional`: free of consent. */
export function prestashop<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"prestashop", Category> {
  return readyMade(options, {
    id: "prestashop",
    name: "PrestaShop",
    category: "functional",
    purpose: uses.shop,
    sharing: NOT_SHARED,
    cookies: [{ name: "PrestaShop-*", retention: "20 days", purpose: purposes.basket }],
  });
}
