// Studizz.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Studizz. Default category `preferences`: needs consent. */
export function studizz<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"studizz", Category> {
  return readyMade(options, {
    id: "studizz",
    name: "Studizz",
    provider: "Studizz",
    category: "preferences",
    purpose: uses.chat,
    sharing: sharedWith("Studizz"),
    privacyPolicy: "https://group.studizz.fr/",
    urls: [{ url: "studizz.fr", loads: ["script", "frame", "image", "connect", "style"] }],
  });
}
