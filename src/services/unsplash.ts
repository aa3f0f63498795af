// Unsplash.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Unsplash. Default category `preferences`: needs consent. */
export function unsplash<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"unsplash", Category> {
  return readyMade(options, {
    id: "unsplash",
    name: "Unsplash",
    provider: "Unsplash",
    category: "preferences",
    purpose: uses.pictures,
    sharing: sharedWith("Unsplash"),
    privacyPolicy: "https://unsplash.com/privacy",
    urls: [
      { url: "images.unsplash.com", loads: "image" },
      { url: "plus.unsplash.com", loads: "image" },
      { url: "unsplash.com", loads: ["frame", "image"] },
    ],
    outgoing: ["api.unsplash.com"],
    placeholder: placeholders.picture,
  });
}
