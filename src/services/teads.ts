// Teads.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Teads. Default category `marketing`: needs consent. */
export function teads<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"teads", Category> {
  return readyMade(options, {
    id: "teads",
    name: "Teads",
    provider: "Teads",
    category: "marketing",
    purpose: uses.ads,
    sharing: sharedWith("Teads"),
    privacyPolicy: "https://privacy-policy.teads.com",
    cookies: [
      { name: "tt_viewer", retention: "1 year", purpose: purposes.following },
      { name: "_tfpvi", retention: "13 months", purpose: purposes.visitorId },
    ],
    urls: [
      { url: "teads.tv", loads: ["script", "frame", "image", "connect", "media"] },
      { url: "teads.com", loads: ["script", "image", "connect"] },
    ],
    snippets: [
      "teads_e",
      "teads_adservice",
      "p.teads.tv/teads-fellow.js",
      "window.teads_analytics",
    ],
  });
}
