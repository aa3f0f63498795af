// TWIPLA.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** TWIPLA. Default category `statistics`: needs consent. */
export function twipla<const Category extends string = "statistics">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"twipla", Category> {
  return readyMade(options, {
    id: "twipla",
    name: "TWIPLA",
    provider: "Visitor Analytics",
    category: "statistics",
    purpose: uses.statistics,
    sharing: sharedWith("Visitor Analytics"),
    urls: [
      { url: "visitor-analytics.io", loads: ["script", "image", "connect"] },
      { url: "va-endpoint.com", loads: ["script", "image", "connect"] },
      { url: "twipla.com", loads: ["script", "image", "connect"] },
    ],
  });
}
