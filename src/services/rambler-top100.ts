// Rambler Top100.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Rambler Top100. Default category `statistics`: needs consent. */
export function ramblerTop100<const Category extends string = "statistics">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"rambler-top100", Category> {
  return readyMade(options, {
    id: "rambler-top100",
    name: "Rambler Top100",
    provider: "Rambler",
    category: "statistics",
    purpose: uses.statistics,
    sharing: sharedWith("Rambler"),
    privacyPolicy: "https://help.rambler.ru/legal/1430/",
    cookies: [
      { name: "t3_sid_*", retention: "session", purpose: purposes.sessionId },
      { name: "top100_id", retention: "1 year", purpose: purposes.visitorId },
      { name: "t2_sid_*", retention: "unknown", purpose: purposes.sessionId },
      { name: "adtech_uid", retention: "1 year", purpose: purposes.following },
    ],
    urls: [
      { url: "st.top100.ru", loads: "script" },
      { url: "kraken.rambler.ru", loads: ["connect", "image"] },
      { url: "counter.rambler.ru", loads: ["script", "image"] },
      { url: "top100.ru", loads: ["script", "image"] },
    ],
    snippets: ["_top100q.push(", "st.top100.ru/top100/"],
  });
}
