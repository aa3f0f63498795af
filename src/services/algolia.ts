// Algolia.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { packages } from "./packages.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Algolia. Default category `functional`: free of consent. */
export function algolia<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"algolia", Category> {
  return readyMade(options, {
    id: "algolia",
    name: "Algolia",
    provider: "Algolia",
    category: "functional",
    purpose: uses.search,
    sharing: sharedWith("Algolia"),
    privacyPolicy: "https://www.algolia.com/policies/privacy/",
    cookies: [
      {
        name: "_ALGOLIA",
        retention: "6 months",
        purpose: purposes.visitorId,
        category: "statistics",
      },
    ],
    urls: [
      { url: "algolia.net", loads: "connect" },
      { url: "algolianet.com", loads: "connect" },
      { url: "algolia.com", loads: ["script", "connect"] },
      { url: "algolia.io", loads: "connect" },
      { url: "cdn.jsdelivr.net/npm/docsearch.js", loads: ["script", "style"] },
      { url: "cdn.jsdelivr.net/npm/search-insights", loads: "script" },
      ...packages(
        ["@docsearch/", "algoliasearch", "instantsearch.js", "@algolia/"],
        ["script", "style"],
      ),
    ],
    snippets: ["docsearch({", "algoliasearch(", "AlgoliaAnalyticsObject"],
    outgoing: [
      "insights.algolia.io",
      "algolia.net",
      "insights.us.algolia.io",
      "insights.de.algolia.io",
      { url: "insights.algolia.io/1/events", batch: true },
      { url: "insights.us.algolia.io/1/events", batch: true },
      { url: "insights.de.algolia.io/1/events", batch: true },
    ],
  });
}
