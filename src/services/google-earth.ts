// Google Earth.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Google Earth. Default category `marketing`: needs consent. */
export function googleEarth<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"google-earth", Category> {
  return readyMade(options, {
    id: "google-earth",
    name: "Google Earth",
    provider: "Google",
    category: "marketing",
    purpose: uses.map,
    sharing: sharedWith("Google"),
    privacyPolicy: "https://policies.google.com/privacy",
    urls: [{ url: "earth.google.com", loads: ["frame", "script", "image", "connect"] }],
    placeholder: placeholders.map,
  });
}
