// Mollie.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Mollie. Default category `functional`: free of consent. */
export function mollie<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"mollie", Category> {
  return readyMade(options, {
    id: "mollie",
    name: "Mollie",
    provider: "Mollie",
    category: "functional",
    purpose: uses.payment,
    sharing: sharedWith("Mollie"),
    privacyPolicy: "https://www.mollie.com/legal/privacy",
    urls: [{ url: "mollie.com", loads: ["script", "frame", "image", "connect", "style"] }],
    snippets: ["js.mollie.com/v1/mollie.js"],
    outgoing: ["api.mollie.com"],
  });
}
