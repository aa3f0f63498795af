// CNZZ.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** CNZZ. Default category `statistics`: needs consent. */
export function cnzz<const Category extends string = "statistics">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"cnzz", Category> {
  return readyMade(options, {
    id: "cnzz",
    name: "CNZZ",
    provider: "Alibaba",
    category: "statistics",
    purpose: uses.statistics,
    sharing: sharedWith("Alibaba"),
    cookies: [
      { name: "CNZZDATA*", retention: "6 months", purpose: purposes.visitorId },
      { name: "UM_distinctid", retention: "6 months", purpose: purposes.visitorId },
    ],
    urls: [
      { url: "cnzz.com", loads: ["script", "image", "connect"] },
      { url: "umeng.com", loads: ["script", "connect"] },
    ],
    snippets: ["_czc.push(", "cnzz_stat_icon"],
  });
}
