// LearningApps.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** LearningApps. Default category `preferences`: needs consent. */
export function learningApps<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"learning-apps", Category> {
  return readyMade(options, {
    id: "learning-apps",
    name: "LearningApps",
    provider: "Verein LearningApps",
    category: "preferences",
    purpose: uses.learning,
    sharing: sharedWith("Verein LearningApps"),
    privacyPolicy: "https://learningapps.org/rechtliches.php",
    urls: [
      { url: "learningapps.org", loads: ["frame", "script", "image", "connect", "style", "media"] },
    ],
    placeholder: placeholders.exercise,
  });
}
