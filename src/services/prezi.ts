// Prezi.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Prezi. Default category `marketing`: needs consent. */
export function prezi<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"prezi", Category> {
  return readyMade(options, {
    id: "prezi",
    name: "Prezi",
    provider: "Prezi",
    category: "marketing",
    purpose: uses.documents,
    sharing: sharedWith("Prezi"),
    privacyPolicy: "https://prezi.com/legal/privacy-policy/",
    urls: [{ url: "prezi.com", loads: ["frame", "script", "image", "connect", "media"] }],
    placeholder: placeholders.document,
  });
}
