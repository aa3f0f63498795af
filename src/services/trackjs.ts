// TrackJS.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** TrackJS. Default category `statistics`: needs consent. */
export function trackjs<const Category extends string = "statistics">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"trackjs", Category> {
  return readyMade(options, {
    id: "trackjs",
    name: "TrackJS",
    provider: "TrackJS",
    category: "statistics",
    purpose: uses.errors,
    sharing: sharedWith("TrackJS"),
    privacyPolicy: "https://trackjs.com/privacy/",
    urls: [
      { url: "trackjs.com", loads: ["script", "image", "connect"] },
      { url: "d2zah9y47r7bi2.cloudfront.net", loads: "script" },
    ],
    snippets: ["TrackJS.install(", "window._trackJs"],
  });
}
