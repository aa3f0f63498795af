// Resy.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Resy. Default category `preferences`: needs consent. */
export function resy<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"resy", Category> {
  return readyMade(options, {
    id: "resy",
    name: "Resy",
    provider: "American Express",
    category: "preferences",
    purpose: uses.booking,
    sharing: sharedWith("American Express"),
    privacyPolicy: "https://resy.com/privacy",
    urls: [{ url: "resy.com", loads: ["script", "frame", "image", "connect", "style"] }],
    snippets: ["resyWidget.addButton(", "widgets.resy.com/embed.js"],
    placeholder: placeholders.booking,
  });
}
