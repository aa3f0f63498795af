// Simpli.fi.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Simpli.fi. Default category `marketing`: needs consent. */
export function simpliFi<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"simpli-fi", Category> {
  return readyMade(options, {
    id: "simpli-fi",
    name: "Simpli.fi",
    provider: "Simpli.fi",
    category: "marketing",
    purpose: uses.adMeasurement,
    sharing: sharedWith("Simpli.fi"),
    privacyPolicy: "https://simpli.fi/simpli-fi-services-privacy-policy/",
    cookies: [
      { name: "suid_legacy", retention: "1 year", purpose: purposes.following },
      { name: "uid_syncd_secure", retention: "1 day", purpose: purposes.following },
    ],
    urls: [{ url: "simpli.fi", loads: ["script", "image", "connect"] }],
    snippets: ["i.simpli.fi/dpx", "tag.simpli.fi/sifitag"],
  });
}
