// Planity.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Planity. Default category `preferences`: needs consent. */
export function planity<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"planity", Category> {
  return readyMade(options, {
    id: "planity",
    name: "Planity",
    provider: "Planity",
    category: "preferences",
    purpose: uses.booking,
    sharing: sharedWith("Planity"),
    privacyPolicy: "https://www.planity.com/page/politique-de-confidentialite",
    urls: [
      { url: "planity.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "d2skjte8udjqxw.cloudfront.net", loads: "script" },
    ],
    placeholder: placeholders.booking,
  });
}
