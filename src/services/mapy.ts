// Mapy.com.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Mapy.com. Default category `preferences`: needs consent. */
export function mapy<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"mapy", Category> {
  return readyMade(options, {
    id: "mapy",
    name: "Mapy.com",
    provider: "Seznam.cz",
    category: "preferences",
    purpose: uses.map,
    sharing: sharedWith("Seznam.cz"),
    privacyPolicy: "https://o.seznam.cz/en/privacy-policy/",
    urls: [
      { url: "mapy.cz", loads: ["frame", "script", "image", "connect"] },
      { url: "mapy.com", loads: ["frame", "script", "image", "connect"] },
      { url: "api.mapy.cz", loads: ["script", "image"] },
    ],
    placeholder: placeholders.map,
  });
}
