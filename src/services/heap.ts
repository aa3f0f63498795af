// Heap.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Heap. Default category `statistics`: needs consent. */
export function heap<const Category extends string = "statistics">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"heap", Category> {
  return readyMade(options, {
    id: "heap",
    name: "Heap",
    provider: "Contentsquare",
    category: "statistics",
    purpose: uses.statistics,
    sharing: sharedWith("Contentsquare"),
    privacyPolicy: "https://www.heap.io/privacy",
    cookies: [
      { name: "_hp2_id.*", retention: "13 months", purpose: purposes.visitorId },
      { name: "_hp2_ses_props.*", retention: "30 minutes", purpose: purposes.sessionId },
      { name: "_hp2_props.*", retention: "13 months", purpose: purposes.profile },
      { name: "_hp2_hld*", retention: "session", purpose: purposes.probe },
    ],
    urls: [
      { url: "heapanalytics.com", loads: ["script", "image", "connect"] },
      { url: "heap-api.com", loads: "connect" },
      { url: "heap.io", loads: "connect" },
    ],
    snippets: ["heap.load(", "cdn.heapanalytics.com/js/heap"],
    outgoing: ["heapanalytics.com/api/"],
  });
}
