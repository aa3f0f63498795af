// Canva.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Canva. Default category `preferences`: needs consent. */
export function canva<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"canva", Category> {
  return readyMade(options, {
    id: "canva",
    name: "Canva",
    provider: "Canva",
    category: "preferences",
    purpose: uses.documents,
    sharing: sharedWith("Canva"),
    privacyPolicy: "https://www.canva.com/policies/privacy-policy/",
    urls: [
      { url: "canva.com", loads: ["frame", "script", "image", "connect", "style", "media"] },
      { url: "canva.site", loads: "frame" },
    ],
    snippets: ["sdk.canva.com/v1/embed.js"],
    placeholder: placeholders.document,
  });
}
