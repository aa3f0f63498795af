// meteoblue.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** meteoblue. Default category `preferences`: needs consent. */
export function meteoblue<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"meteoblue", Category> {
  return readyMade(options, {
    id: "meteoblue",
    name: "meteoblue",
    provider: "meteoblue",
    category: "preferences",
    purpose: uses.weather,
    sharing: sharedWith("meteoblue"),
    privacyPolicy: "https://content.meteoblue.com/en/legal/privacy-policy",
    urls: [{ url: "meteoblue.com", loads: ["frame", "script", "image", "connect", "style"] }],
    placeholder: placeholders.weather,
  });
}
