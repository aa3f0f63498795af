// Taggbox.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Taggbox. Default category `marketing`: needs consent. */
export function taggbox<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"taggbox", Category> {
  return readyMade(options, {
    id: "taggbox",
    name: "Taggbox",
    provider: "Taggbox",
    category: "marketing",
    purpose: uses.social,
    sharing: sharedWith("Taggbox"),
    privacyPolicy: "https://taggbox.com/privacy-policy/",
    urls: [
      { url: "taggbox.com", loads: ["script", "frame", "image", "connect", "style", "font"] },
      { url: "tagembed.com", loads: ["script", "frame", "image", "connect", "style", "font"] },
    ],
  });
}
