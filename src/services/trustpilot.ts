// Trustpilot.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Trustpilot. Default category `preferences`: needs consent. */
export function trustpilot<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"trustpilot", Category> {
  return readyMade(options, {
    id: "trustpilot",
    name: "Trustpilot",
    provider: "Trustpilot",
    category: "preferences",
    purpose: uses.reviews,
    sharing: sharedWith("Trustpilot"),
    privacyPolicy: "https://legal.trustpilot.com/for-reviewers/end-user-privacy-terms",
    urls: [
      { url: "trustpilot.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "trustpilot.net", loads: "image" },
    ],
    snippets: ["widget.trustpilot.com/bootstrap/", "Trustpilot.loadFromElement("],
    outgoing: ["invitations-api.trustpilot.com"],
    placeholder: placeholders.reviews,
  });
}
