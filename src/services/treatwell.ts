// Treatwell.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Treatwell. Default category `preferences`: needs consent. */
export function treatwell<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"treatwell", Category> {
  return readyMade(options, {
    id: "treatwell",
    name: "Treatwell",
    provider: "Treatwell",
    category: "preferences",
    purpose: uses.booking,
    sharing: sharedWith("Treatwell"),
    privacyPolicy: "https://www.treatwell.co.uk/info/privacy-policy/",
    urls: [
      { url: "treatwell.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "treatwell.co.uk", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "treatwell.de", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "treatwell.fr", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "wahanda.net", loads: ["script", "image", "connect", "style"] },
    ],
    placeholder: placeholders.booking,
  });
}
