// Every.org.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Every.org. Default category `preferences`: needs consent. */
export function everyOrg<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"every-org", Category> {
  return readyMade(options, {
    id: "every-org",
    name: "Every.org",
    provider: "Every.org",
    category: "preferences",
    purpose: uses.donations,
    sharing: sharedWith("Every.org"),
    privacyPolicy: "https://www.every.org/privacy",
    urls: [{ url: "every.org", loads: ["script", "frame", "image", "connect", "style"] }],
    snippets: ["everyDotOrgDonateButton"],
    placeholder: placeholders.donation,
  });
}
