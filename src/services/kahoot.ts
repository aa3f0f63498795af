// Kahoot!.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Kahoot!. Default category `preferences`: needs consent. */
export function kahoot<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"kahoot", Category> {
  return readyMade(options, {
    id: "kahoot",
    name: "Kahoot!",
    provider: "Kahoot!",
    category: "preferences",
    purpose: uses.learning,
    sharing: sharedWith("Kahoot!"),
    privacyPolicy: "https://trust.kahoot.com/privacy-policy/",
    urls: [
      { url: "kahoot.it", loads: ["frame", "script", "image", "connect", "style", "media"] },
      { url: "kahoot.com", loads: ["frame", "script", "image", "connect", "style", "media"] },
    ],
    placeholder: placeholders.exercise,
  });
}
