// Appier.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Appier. Default category `marketing`: needs consent. */
export function appier<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"appier", Category> {
  return readyMade(options, {
    id: "appier",
    name: "Appier",
    provider: "Appier",
    category: "marketing",
    purpose: uses.adMeasurement,
    sharing: sharedWith("Appier"),
    privacyPolicy: "https://www.appier.com/en/about/privacy-policy/",
    cookies: [
      { name: "_atrk_siteuid", retention: "unknown", purpose: purposes.following },
      { name: "_atrk_ssid", retention: "unknown", purpose: purposes.sessionId },
      { name: "appier_utmz", retention: "unknown", purpose: purposes.origin },
      { name: "appier_pv_counter*", retention: "unknown", purpose: purposes.visits },
    ],
    urls: [
      { url: "appier.net", loads: ["script", "image", "connect"] },
      { url: "c.appier.net", loads: "connect" },
    ],
    snippets: ["appier_pxl"],
  });
}
