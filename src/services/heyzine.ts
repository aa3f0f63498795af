// Heyzine.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Heyzine. Default category `preferences`: needs consent. */
export function heyzine<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"heyzine", Category> {
  return readyMade(options, {
    id: "heyzine",
    name: "Heyzine",
    provider: "Heyzine",
    category: "preferences",
    purpose: uses.documents,
    sharing: sharedWith("Heyzine"),
    privacyPolicy: "https://heyzine.com/privacy",
    urls: [
      { url: "heyzine.com", loads: ["frame", "script", "image", "connect", "style", "media"] },
    ],
    placeholder: placeholders.document,
  });
}
