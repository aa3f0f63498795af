// Civic Cookie Control.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Civic Cookie Control. Default category `functional`: free of consent. */
export function civicCookieControl<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"civic-cookie-control", Category> {
  return readyMade(options, {
    id: "civic-cookie-control",
    name: "Civic Cookie Control",
    provider: "Civic",
    category: "functional",
    purpose: uses.consent,
    sharing: sharedWith("Civic"),
    privacyPolicy: "https://www.civicuk.com/cookie-control/privacy/",
    cookies: [{ name: "CookieControl", retention: "90 days", purpose: purposes.consent }],
    urls: [
      { url: "civiccomputing.com", loads: ["script", "connect"] },
      { url: "cc.cdn.civiccomputing.com", loads: "script" },
      { url: "apikeys.civiccomputing.com", loads: "connect" },
    ],
    snippets: ["CookieControl.load("],
  });
}
