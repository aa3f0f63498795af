// Demandbase.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Demandbase. Default category `marketing`: needs consent. */
export function demandbase<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"demandbase", Category> {
  return readyMade(options, {
    id: "demandbase",
    name: "Demandbase",
    provider: "Demandbase",
    category: "marketing",
    purpose: uses.companies,
    sharing: sharedWith("Demandbase"),
    privacyPolicy: "https://www.demandbase.com/privacy-policy/",
    cookies: [
      { name: "tuuid", retention: "2 years", purpose: purposes.following },
      { name: "tuuid_lu", retention: "2 years", purpose: purposes.following },
    ],
    urls: [
      { url: "demandbase.com", loads: ["script", "image", "connect"] },
      { url: "company-target.com", loads: ["script", "image", "connect"] },
    ],
    snippets: ["Demandbase.Connectors"],
  });
}
