// Feefo.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Feefo. Default category `preferences`: needs consent. */
export function feefo<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"feefo", Category> {
  return readyMade(options, {
    id: "feefo",
    name: "Feefo",
    provider: "Feefo",
    category: "preferences",
    purpose: uses.reviews,
    sharing: sharedWith("Feefo"),
    privacyPolicy: "https://www.feefo.com/en-US/b/privacy-policy",
    urls: [{ url: "feefo.com", loads: ["script", "frame", "image", "connect", "style"] }],
    snippets: ["api.feefo.com/api/javascript/"],
    placeholder: placeholders.reviews,
  });
}
