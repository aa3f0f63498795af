// Wordwall.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Wordwall. Default category `preferences`: needs consent. */
export function wordwall<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"wordwall", Category> {
  return readyMade(options, {
    id: "wordwall",
    name: "Wordwall",
    provider: "Visual Education",
    category: "preferences",
    purpose: uses.learning,
    sharing: sharedWith("Visual Education"),
    privacyPolicy: "https://wordwall.net/privacy",
    urls: [
      { url: "wordwall.net", loads: ["frame", "script", "image", "connect", "style", "media"] },
    ],
    placeholder: placeholders.exercise,
  });
}
