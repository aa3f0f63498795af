// Tipeee.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Tipeee. Default category `preferences`: needs consent. */
export function tipeee<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"tipeee", Category> {
  return readyMade(options, {
    id: "tipeee",
    name: "Tipeee",
    provider: "Tipeee",
    category: "preferences",
    purpose: uses.donations,
    sharing: sharedWith("Tipeee"),
    privacyPolicy: "https://www.tipeee.com/privacy",
    urls: [{ url: "tipeee.com", loads: ["script", "frame", "image", "connect", "style"] }],
    placeholder: placeholders.donation,
  });
}
