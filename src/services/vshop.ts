// vShop.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** vShop. Default category `marketing`: needs consent. */
export function vshop<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"vshop", Category> {
  return readyMade(options, {
    id: "vshop",
    name: "vShop",
    provider: "vShop",
    category: "marketing",
    purpose: uses.ads,
    sharing: sharedWith("vShop"),
    privacyPolicy: "https://vshop.fr/privacy-policy",
    urls: [{ url: "vshop.fr", loads: ["script", "frame", "image", "connect"] }],
  });
}
