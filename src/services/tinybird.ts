// Tinybird.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Tinybird. Default category `statistics`: needs consent. */
export function tinybird<const Category extends string = "statistics">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"tinybird", Category> {
  return readyMade(options, {
    id: "tinybird",
    name: "Tinybird",
    provider: "Tinybird",
    category: "statistics",
    purpose: uses.statistics,
    sharing: sharedWith("Tinybird"),
    privacyPolicy: "https://www.tinybird.co/privacy-policy",
    urls: [{ url: "tinybird.co", loads: ["script", "connect"] }],
    outgoing: ["api.tinybird.co", { url: "api.tinybird.co/v0/events", batch: true }],
  });
}
