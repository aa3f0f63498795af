// Liberapay.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Liberapay. Default category `preferences`: needs consent. */
export function liberapay<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"liberapay", Category> {
  return readyMade(options, {
    id: "liberapay",
    name: "Liberapay",
    provider: "Liberapay",
    category: "preferences",
    purpose: uses.donations,
    sharing: sharedWith("Liberapay"),
    privacyPolicy: "https://liberapay.com/about/privacy",
    urls: [{ url: "liberapay.com", loads: ["script", "frame", "image", "connect", "style"] }],
    placeholder: placeholders.donation,
  });
}
