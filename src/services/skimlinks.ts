// Skimlinks.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Skimlinks. Default category `marketing`: needs consent. */
export function skimlinks<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"skimlinks", Category> {
  return readyMade(options, {
    id: "skimlinks",
    name: "Skimlinks",
    provider: "Taboola",
    category: "marketing",
    purpose: uses.affiliation,
    sharing: sharedWith("Taboola"),
    privacyPolicy: "https://skimlinks.com/privacy-policy/",
    cookies: [
      { name: "skimGUID", retention: "5 years", purpose: purposes.affiliate },
      { name: "skimCSP", retention: "unknown", purpose: purposes.affiliate },
    ],
    urls: [
      { url: "skimresources.com", loads: ["script", "image", "connect"] },
      { url: "skimresources.net", loads: ["script", "image", "connect"] },
      { url: "redirectingat.com", loads: ["script", "image", "connect"] },
      { url: "skimlinks.com", loads: ["script", "image", "connect"] },
    ],
    snippets: ["s.skimresources.com/js/"],
  });
}
