// Jetpack Stats.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Jetpack Stats. Default category `statistics`: needs consent. */
export function jetpackStats<const Category extends string = "statistics">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"jetpack-stats", Category> {
  return readyMade(options, {
    id: "jetpack-stats",
    name: "Jetpack Stats",
    provider: "Automattic",
    category: "statistics",
    purpose: uses.statistics,
    sharing: sharedWith("Automattic"),
    privacyPolicy: "https://automattic.com/privacy/",
    cookies: [
      { name: "tk_ai", retention: "5 years", purpose: purposes.visitorId },
      { name: "tk_ai_explat", retention: "5 years", purpose: purposes.variant },
      { name: "tk_lr", retention: "1 year", purpose: purposes.origin },
      { name: "tk_or", retention: "5 years", purpose: purposes.origin },
      { name: "tk_r3d", retention: "3 days", purpose: purposes.origin },
      { name: "tk_qs", retention: "30 minutes", purpose: purposes.technical },
      { name: "tk_tc", retention: "session", purpose: purposes.probe },
    ],
    urls: [
      { url: "stats.wp.com", loads: ["script", "connect"] },
      { url: "pixel.wp.com", loads: ["image", "connect"] },
      { url: "widgets.wp.com", loads: ["script", "frame", "image", "style"] },
      { url: "i0.wp.com", loads: "image" },
      { url: "i1.wp.com", loads: "image" },
      { url: "i2.wp.com", loads: "image" },
      { url: "c0.wp.com", loads: ["script", "image", "style"] },
      { url: "s0.wp.com", loads: ["script", "style"] },
      { url: "s1.wp.com", loads: ["script", "style"] },
      { url: "v0.wordpress.com", loads: "script" },
      { url: "public-api.wordpress.com", loads: ["connect", "frame"] },
      { url: "jetpack.wordpress.com", loads: "frame" },
      { url: "videopress.com", loads: ["frame", "script", "image", "connect", "media"] },
      { url: "videos.files.wordpress.com", loads: "media" },
    ],
    snippets: ["_stq.push(", "stats.wp.com/e-", "wp.com/w.js"],
  });
}
