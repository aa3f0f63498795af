// Médiamétrie eStat.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { exemptions, uses } from "./uses.ts";

/** Médiamétrie eStat. Default category `statistics`: needs consent. */
export function mediametrie<const Category extends string = "statistics">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"mediametrie", Category> {
  return readyMade(options, {
    id: "mediametrie",
    name: "Médiamétrie eStat",
    provider: "Médiamétrie",
    category: "statistics",
    purpose: uses.statistics,
    sharing: sharedWith("Médiamétrie"),
    privacyPolicy: "https://www.mediametrie.fr/en/privacy-policy",
    urls: [
      { url: "estat.com", loads: ["script", "image", "connect"] },
      { url: "mediametrie.fr", loads: ["script", "image", "connect"] },
    ],
    snippets: ["eStatTag", "eStat_id"],
    exemptIf: exemptions.audience,
  });
}
