// AllTrails.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** AllTrails. Default category `marketing`: needs consent. */
export function alltrails<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"alltrails", Category> {
  return readyMade(options, {
    id: "alltrails",
    name: "AllTrails",
    provider: "AllTrails",
    category: "marketing",
    purpose: uses.map,
    sharing: sharedWith("AllTrails"),
    privacyPolicy: "https://www.alltrails.com/privacy",
    urls: [{ url: "alltrails.com", loads: ["frame", "script", "image", "connect"] }],
    placeholder: placeholders.map,
  });
}
