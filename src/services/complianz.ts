// Complianz.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { NOT_SHARED, purposes } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";

/** Complianz. Default category `functional`: free of consent. */
export function complianz<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"complianz", Category> {
  return readyMade(options, {
    id: "complianz",
    name: "Complianz",
    category: "functional",
    purpose: { en: "Cookie consent", fr: "Consentement aux cookies" },
    sharing: NOT_SHARED,
    privacyPolicy: "https://complianz.io/legal/privacy-statement/",
    cookies: [
      { name: "cmplz_*", retention: "365 days", purpose: purposes.consent },
      { name: "complianz_*", retention: "365 days", purpose: purposes.consent },
    ],
  });
}
