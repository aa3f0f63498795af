// Tally.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Tally. Default category `preferences`: needs consent. */
export function tally<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"tally", Category> {
  return readyMade(options, {
    id: "tally",
    name: "Tally",
    provider: "Tally",
    category: "preferences",
    purpose: uses.surveys,
    sharing: sharedWith("Tally"),
    privacyPolicy: "https://tally.so/help/privacy-policy",
    urls: [{ url: "tally.so", loads: ["frame", "script", "image", "connect", "style"] }],
    snippets: ["tally.so/widgets/embed.js", "Tally.loadEmbeds(", "Tally.openPopup("],
    placeholder: placeholders.form,
  });
}
