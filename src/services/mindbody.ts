// Mindbody.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Mindbody. Default category `preferences`: needs consent. */
export function mindbody<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"mindbody", Category> {
  return readyMade(options, {
    id: "mindbody",
    name: "Mindbody",
    provider: "Mindbody",
    category: "preferences",
    purpose: uses.booking,
    sharing: sharedWith("Mindbody"),
    privacyPolicy: "https://company.mindbodyonline.com/legal/privacy-policy",
    urls: [
      { url: "mindbodyonline.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "healcode.com", loads: ["script", "frame", "image", "connect", "style"] },
    ],
    snippets: ["healcode.com/javascripts/"],
    placeholder: placeholders.booking,
  });
}
