// Windy.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Windy. Default category `preferences`: needs consent. */
export function windy<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"windy", Category> {
  return readyMade(options, {
    id: "windy",
    name: "Windy",
    provider: "Windyty",
    category: "preferences",
    purpose: uses.weather,
    sharing: sharedWith("Windyty"),
    privacyPolicy: "https://account.windy.com/agreements/windy-privacy-policy",
    urls: [{ url: "windy.com", loads: ["frame", "script", "image", "connect", "style"] }],
    snippets: ["windyInit(", "api.windy.com/assets/map-forecast"],
    placeholder: placeholders.weather,
  });
}
