// Imperva.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Imperva. Default category `functional`: free of consent. */
export function imperva<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"imperva", Category> {
  return readyMade(options, {
    id: "imperva",
    name: "Imperva",
    provider: "Thales",
    category: "functional",
    purpose: uses.protection,
    sharing: sharedWith("Thales"),
    privacyPolicy: "https://www.thalesgroup.com/en/privacy-policy",
    cookies: [
      { name: "visid_incap_*", retention: "1 year", purpose: purposes.security },
      { name: "incap_ses_*", retention: "session", purpose: purposes.security },
      { name: "nlbi_*", retention: "session", purpose: purposes.balance },
      { name: "reese84", retention: "1 month", purpose: purposes.security },
      { name: "___utmvc", retention: "20 seconds", purpose: purposes.security },
    ],
    urls: [{ url: "/_Incapsula_Resource", loads: ["script", "image", "connect"] }],
  });
}
