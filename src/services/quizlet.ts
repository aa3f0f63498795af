// Quizlet.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Quizlet. Default category `marketing`: needs consent. */
export function quizlet<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"quizlet", Category> {
  return readyMade(options, {
    id: "quizlet",
    name: "Quizlet",
    provider: "Quizlet",
    category: "marketing",
    purpose: uses.learning,
    sharing: sharedWith("Quizlet"),
    privacyPolicy: "https://quizlet.com/privacy",
    urls: [
      { url: "quizlet.com", loads: ["frame", "script", "image", "connect", "style", "media"] },
    ],
    placeholder: placeholders.exercise,
  });
}
