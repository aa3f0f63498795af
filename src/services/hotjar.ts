// Hotjar.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { packages } from "./packages.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";

/** Hotjar. Default category `statistics`: needs consent. */
export function hotjar<const Category extends string = "statistics">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"hotjar", Category> {
  return readyMade(options, {
    id: "hotjar",
    name: "Hotjar",
    provider: "Contentsquare",
    category: "statistics",
    purpose: {
      en: "Recordings of visits, heat maps and surveys",
      fr: "Enregistrement des visites, cartes de chaleur et sondages",
    },
    sharing: sharedWith("Contentsquare"),
    privacyPolicy: "https://www.hotjar.com/legal/policies/privacy/",
    cookies: [
      { name: "_hjSessionUser_*", retention: "365 days", purpose: purposes.replay },
      { name: "_hjSession_*", retention: "30 minutes", purpose: purposes.sessionId },
      { name: "_hjid", retention: "365 days", purpose: purposes.replay },
      {
        name: "_hjAbsoluteSessionInProgress",
        retention: "30 minutes",
        purpose: purposes.sessionId,
      },
      { name: "_hjFirstSeen", retention: "30 minutes", purpose: purposes.visits },
      { name: "_hjIncludedIn*", retention: "30 minutes", purpose: purposes.technical },
      { name: "_hjTLDTest", retention: "session", purpose: purposes.probe },
    ],
    urls: [
      { url: "hotjar.com", loads: ["script", "frame", "connect", "image", "font", "style"] },
      { url: "hotjar.io", loads: "connect" },
      ...packages(["@hotjar/"]),
    ],
    snippets: ["_hjSettings", "static.hotjar.com/c/hotjar-"],
  });
}
