// Fundraise Up.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Fundraise Up. Default category `preferences`: needs consent. */
export function fundraiseUp<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"fundraise-up", Category> {
  return readyMade(options, {
    id: "fundraise-up",
    name: "Fundraise Up",
    provider: "Fundraise Up",
    category: "preferences",
    purpose: uses.donations,
    sharing: sharedWith("Fundraise Up"),
    privacyPolicy: "https://fundraiseup.com/privacy/",
    urls: [{ url: "fundraiseup.com", loads: ["script", "frame", "image", "connect", "style"] }],
    snippets: ["FundraiseUp.init(", "cdn.fundraiseup.com/widget/"],
    placeholder: placeholders.donation,
  });
}
