// DuckDuckGo Search Box.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** DuckDuckGo Search Box. Default category `preferences`: needs consent. */
export function duckDuckGo<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"duck-duck-go", Category> {
  return readyMade(options, {
    id: "duck-duck-go",
    name: "DuckDuckGo Search Box",
    provider: "DuckDuckGo",
    category: "preferences",
    purpose: uses.search,
    sharing: sharedWith("DuckDuckGo"),
    privacyPolicy: "https://duckduckgo.com/privacy",
    urls: [{ url: "duckduckgo.com", loads: ["frame", "image"] }],
  });
}
