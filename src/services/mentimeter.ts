// Mentimeter.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Mentimeter. Default category `preferences`: needs consent. */
export function mentimeter<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"mentimeter", Category> {
  return readyMade(options, {
    id: "mentimeter",
    name: "Mentimeter",
    provider: "Mentimeter",
    category: "preferences",
    purpose: uses.learning,
    sharing: sharedWith("Mentimeter"),
    privacyPolicy: "https://www.mentimeter.com/privacy",
    urls: [
      { url: "mentimeter.com", loads: ["frame", "script", "image", "connect", "style", "media"] },
      { url: "menti.com", loads: ["frame", "script", "image", "connect", "style", "media"] },
    ],
    placeholder: placeholders.exercise,
  });
}
