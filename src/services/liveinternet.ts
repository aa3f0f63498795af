// LiveInternet.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** LiveInternet. Default category `statistics`: needs consent. */
export function liveinternet<const Category extends string = "statistics">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"liveinternet", Category> {
  return readyMade(options, {
    id: "liveinternet",
    name: "LiveInternet",
    provider: "LiveInternet",
    category: "statistics",
    purpose: uses.statistics,
    sharing: sharedWith("LiveInternet"),
    privacyPolicy: "https://www.liveinternet.ru/",
    urls: [
      { url: "counter.yadro.ru", loads: "image" },
      { url: "yadro.ru", loads: ["image", "connect"] },
      { url: "liveinternet.ru", loads: ["script", "image", "connect"] },
    ],
    snippets: ["counter.yadro.ru/hit"],
  });
}
