// AddSearch.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** AddSearch. Default category `preferences`: needs consent. */
export function addSearch<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"add-search", Category> {
  return readyMade(options, {
    id: "add-search",
    name: "AddSearch",
    provider: "AddSearch",
    category: "preferences",
    purpose: uses.search,
    sharing: sharedWith("AddSearch"),
    privacyPolicy: "https://www.addsearch.com/privacy-policy/",
    urls: [
      { url: "addsearch.com", loads: ["script", "connect", "image", "style"] },
      { url: "cdn.jsdelivr.net/npm/addsearch", loads: "script" },
    ],
    snippets: ["addsearch.com/js/"],
  });
}
