// Riddle.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Riddle. Default category `preferences`: needs consent. */
export function riddle<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"riddle", Category> {
  return readyMade(options, {
    id: "riddle",
    name: "Riddle",
    provider: "Riddle Technologies",
    category: "preferences",
    purpose: uses.surveys,
    sharing: sharedWith("Riddle Technologies"),
    privacyPolicy: "https://www.riddle.com/legal/privacy",
    urls: [{ url: "riddle.com", loads: ["frame", "script", "image", "connect", "style", "media"] }],
    snippets: ["riddle.com/embed/"],
    placeholder: placeholders.exercise,
  });
}
