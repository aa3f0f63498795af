// Woopra.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Woopra. Default category `statistics`: needs consent. */
export function woopra<const Category extends string = "statistics">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"woopra", Category> {
  return readyMade(options, {
    id: "woopra",
    name: "Woopra",
    provider: "Appier",
    category: "statistics",
    purpose: uses.statistics,
    sharing: sharedWith("Appier"),
    privacyPolicy: "https://www.woopra.com/privacy",
    cookies: [{ name: "wooTracker", retention: "2 years", purpose: purposes.visitorId }],
    urls: [{ url: "woopra.com", loads: ["script", "image", "connect"] }],
    snippets: ["woopra.config(", "woopra.track("],
    outgoing: ["woopra.com/track/"],
  });
}
