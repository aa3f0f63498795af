// Beyable.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Beyable. Default category `marketing`: needs consent. */
export function beyable<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"beyable", Category> {
  return readyMade(options, {
    id: "beyable",
    name: "Beyable",
    provider: "Beyable",
    category: "marketing",
    purpose: uses.personalisation,
    sharing: sharedWith("Beyable"),
    privacyPolicy: "https://www.beyable.com/en/privacy-policy/",
    urls: [{ url: "beyable.com", loads: ["script", "connect"] }],
  });
}
