// Figma.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Figma. Default category `preferences`: needs consent. */
export function figma<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"figma", Category> {
  return readyMade(options, {
    id: "figma",
    name: "Figma",
    provider: "Figma",
    category: "preferences",
    purpose: uses.documents,
    sharing: sharedWith("Figma"),
    privacyPolicy: "https://www.figma.com/legal/privacy/",
    urls: [{ url: "figma.com", loads: ["frame", "script", "image", "connect", "style", "media"] }],
    outgoing: ["api.figma.com"],
    placeholder: placeholders.document,
  });
}
