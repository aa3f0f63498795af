// Strava.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Strava. Default category `marketing`: needs consent. */
export function strava<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"strava", Category> {
  return readyMade(options, {
    id: "strava",
    name: "Strava",
    provider: "Strava",
    category: "marketing",
    purpose: uses.map,
    sharing: sharedWith("Strava"),
    privacyPolicy: "https://www.strava.com/legal/privacy",
    urls: [
      { url: "strava.com", loads: ["frame", "script", "image", "connect"] },
      { url: "strava-embeds.com", loads: ["frame", "script", "image", "connect"] },
    ],
    snippets: ["strava-embeds.com/embed.js"],
    placeholder: placeholders.map,
  });
}
