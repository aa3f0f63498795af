// Donorbox.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Donorbox. Default category `preferences`: needs consent. */
export function donorbox<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"donorbox", Category> {
  return readyMade(options, {
    id: "donorbox",
    name: "Donorbox",
    provider: "Rebel Idealist",
    category: "preferences",
    purpose: uses.donations,
    sharing: sharedWith("Rebel Idealist"),
    privacyPolicy: "https://donorbox.org/privacy",
    urls: [{ url: "donorbox.org", loads: ["script", "frame", "image", "connect", "style"] }],
    snippets: ["donorbox.org/widget.js"],
    placeholder: placeholders.donation,
  });
}
