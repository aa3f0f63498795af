// Affilae.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Affilae. Default category `marketing`: needs consent. */
export function affilae<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"affilae", Category> {
  return readyMade(options, {
    id: "affilae",
    name: "Affilae",
    provider: "Affilae",
    category: "marketing",
    purpose: uses.affiliation,
    sharing: sharedWith("Affilae"),
    privacyPolicy: "https://affilae.com/en/privacy-cookie-policy/",
    cookies: [
      { name: "ae_cookieid", retention: "30 days", purpose: purposes.affiliate },
      { name: "aeclickid", retention: "unknown", purpose: purposes.affiliate },
    ],
    urls: [
      { url: "affilae.com", loads: ["script", "image", "connect"] },
      { url: "ae.click", loads: "image" },
    ],
    snippets: ["AeTracker", "static.affilae.com/ae"],
  });
}
