// Sketchfab.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Sketchfab. Default category `marketing`: needs consent. */
export function sketchfab<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"sketchfab", Category> {
  return readyMade(options, {
    id: "sketchfab",
    name: "Sketchfab",
    provider: "Epic Games",
    category: "marketing",
    purpose: uses.pictures,
    sharing: sharedWith("Epic Games"),
    privacyPolicy: "https://sketchfab.com/privacy",
    urls: [
      { url: "sketchfab.com", loads: ["frame", "script", "image", "connect", "style", "media"] },
    ],
    snippets: ["new Sketchfab(", "static.sketchfab.com/api/sketchfab-viewer"],
    placeholder: placeholders.space,
  });
}
