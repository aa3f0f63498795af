// Etsy.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Etsy. Default category `marketing`: needs consent. */
export function etsy<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"etsy", Category> {
  return readyMade(options, {
    id: "etsy",
    name: "Etsy",
    provider: "Etsy",
    category: "marketing",
    purpose: uses.shop,
    sharing: sharedWith("Etsy"),
    privacyPolicy: "https://www.etsy.com/legal/privacy",
    urls: [
      { url: "etsy.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "etsystatic.com", loads: ["script", "image", "connect", "style"] },
    ],
    placeholder: placeholders.shop,
  });
}
