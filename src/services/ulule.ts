// Ulule.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Ulule. Default category `preferences`: needs consent. */
export function ulule<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"ulule", Category> {
  return readyMade(options, {
    id: "ulule",
    name: "Ulule",
    provider: "Ulule",
    category: "preferences",
    purpose: uses.donations,
    sharing: sharedWith("Ulule"),
    privacyPolicy: "https://www.ulule.com/about/privacy/",
    urls: [{ url: "ulule.com", loads: ["script", "frame", "image", "connect", "style"] }],
    placeholder: placeholders.donation,
  });
}
