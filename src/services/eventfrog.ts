// Eventfrog.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Eventfrog. Default category `preferences`: needs consent. */
export function eventfrog<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"eventfrog", Category> {
  return readyMade(options, {
    id: "eventfrog",
    name: "Eventfrog",
    provider: "Eventfrog",
    category: "preferences",
    purpose: uses.booking,
    sharing: sharedWith("Eventfrog"),
    privacyPolicy: "https://eventfrog.ch/en/privacy.html",
    urls: [
      { url: "eventfrog.ch", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "eventfrog.de", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "eventfrog.net", loads: ["script", "frame", "image", "connect", "style"] },
    ],
    placeholder: placeholders.booking,
  });
}
