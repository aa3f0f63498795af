// Flipsnack.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Flipsnack. Default category `preferences`: needs consent. */
export function flipsnack<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"flipsnack", Category> {
  return readyMade(options, {
    id: "flipsnack",
    name: "Flipsnack",
    provider: "Flipsnack",
    category: "preferences",
    purpose: uses.documents,
    sharing: sharedWith("Flipsnack"),
    privacyPolicy: "https://www.flipsnack.com/privacy-policy",
    urls: [{ url: "flipsnack.com", loads: ["frame", "script", "image", "connect", "style"] }],
    placeholder: placeholders.document,
  });
}
