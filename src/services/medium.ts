// Medium.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Medium. Default category `marketing`: needs consent. */
export function medium<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"medium", Category> {
  return readyMade(options, {
    id: "medium",
    name: "Medium",
    provider: "Medium",
    category: "marketing",
    purpose: uses.documents,
    sharing: sharedWith("Medium"),
    privacyPolicy: "https://policy.medium.com/medium-privacy-policy-f03bf92035c9",
    urls: [{ url: "medium.com", loads: ["script", "frame", "image", "connect", "style"] }],
    placeholder: placeholders.document,
  });
}
