// GrowthBook.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { packages } from "./packages.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** GrowthBook. Default category `statistics`: needs consent. */
export function growthBook<const Category extends string = "statistics">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"growth-book", Category> {
  return readyMade(options, {
    id: "growth-book",
    name: "GrowthBook",
    provider: "GrowthBook",
    category: "statistics",
    purpose: uses.experiments,
    sharing: sharedWith("GrowthBook"),
    privacyPolicy: "https://www.growthbook.io/legal",
    cookies: [{ name: "gbuuid", retention: "400 days", purpose: purposes.visitorId }],
    urls: [{ url: "growthbook.io", loads: ["script", "connect"] }, ...packages(["@growthbook/"])],
    snippets: ["growthbook_config", "new growthbook.GrowthBook("],
    outgoing: ["cdn.growthbook.io"],
  });
}
