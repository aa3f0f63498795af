// SpeedCurve.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** SpeedCurve. Default category `statistics`: needs consent. */
export function speedCurve<const Category extends string = "statistics">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"speed-curve", Category> {
  return readyMade(options, {
    id: "speed-curve",
    name: "SpeedCurve",
    provider: "SpeedCurve",
    category: "statistics",
    purpose: uses.errors,
    sharing: sharedWith("SpeedCurve"),
    privacyPolicy: "https://www.speedcurve.com/privacy/",
    cookies: [{ name: "lux_uid", retention: "30 minutes", purpose: purposes.sessionId }],
    urls: [{ url: "speedcurve.com", loads: ["script", "image", "connect"] }],
    snippets: ["LUX.label", "cdn.speedcurve.com/js/lux.js"],
  });
}
