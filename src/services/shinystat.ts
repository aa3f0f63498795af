// ShinyStat.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** ShinyStat. Default category `statistics`: needs consent. */
export function shinystat<const Category extends string = "statistics">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"shinystat", Category> {
  return readyMade(options, {
    id: "shinystat",
    name: "ShinyStat",
    provider: "Triboo",
    category: "statistics",
    purpose: uses.statistics,
    sharing: sharedWith("Triboo"),
    privacyPolicy: "https://www.shinystat.com/en/opt-out.html",
    urls: [
      { url: "shinystat.com", loads: ["script", "image", "connect"] },
      { url: "shinystat.it", loads: ["script", "image", "connect"] },
    ],
  });
}
