// Indiegogo.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Indiegogo. Default category `marketing`: needs consent. */
export function indiegogo<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"indiegogo", Category> {
  return readyMade(options, {
    id: "indiegogo",
    name: "Indiegogo",
    provider: "Gamefound",
    category: "marketing",
    purpose: uses.donations,
    sharing: sharedWith("Gamefound"),
    privacyPolicy: "https://www.indiegogo.com/about/privacy",
    urls: [{ url: "indiegogo.com", loads: ["script", "frame", "image", "connect", "style"] }],
    placeholder: placeholders.donation,
  });
}
