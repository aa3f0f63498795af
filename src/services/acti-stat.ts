// ActiSTAT.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** ActiSTAT. Default category `statistics`: needs consent. */
export function actiStat<const Category extends string = "statistics">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"acti-stat", Category> {
  return readyMade(options, {
    id: "acti-stat",
    name: "ActiSTAT",
    provider: "Actigraph",
    category: "statistics",
    purpose: uses.statistics,
    sharing: sharedWith("Actigraph"),
    privacyPolicy: "https://actigraph.com/actistat",
    urls: [{ url: "actistat.fr", loads: ["script", "image", "connect"] }],
  });
}
