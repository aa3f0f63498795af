// Stamped.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Stamped. Default category `preferences`: needs consent. */
export function stampedIo<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"stamped-io", Category> {
  return readyMade(options, {
    id: "stamped-io",
    name: "Stamped",
    provider: "Stamped",
    category: "preferences",
    purpose: uses.reviews,
    sharing: sharedWith("Stamped"),
    privacyPolicy: "https://stamped.io/privacy-policy",
    urls: [{ url: "stamped.io", loads: ["script", "frame", "image", "connect", "style"] }],
    snippets: ["cdn1.stamped.io/files/widget"],
    placeholder: placeholders.reviews,
  });
}
