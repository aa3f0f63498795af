// Outdooractive.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Outdooractive. Default category `preferences`: needs consent. */
export function outdooractive<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"outdooractive", Category> {
  return readyMade(options, {
    id: "outdooractive",
    name: "Outdooractive",
    provider: "Outdooractive",
    category: "preferences",
    purpose: uses.map,
    sharing: sharedWith("Outdooractive"),
    privacyPolicy: "https://corporate.outdooractive.com/data-protection/",
    urls: [{ url: "outdooractive.com", loads: ["frame", "script", "image", "connect"] }],
    snippets: ["oa.api."],
    placeholder: placeholders.map,
  });
}
