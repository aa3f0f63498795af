// Weebly.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Weebly. Default category `functional`: free of consent. */
export function weebly<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"weebly", Category> {
  return readyMade(options, {
    id: "weebly",
    name: "Weebly",
    provider: "Block",
    category: "functional",
    purpose: uses.pages,
    sharing: sharedWith("Block"),
    privacyPolicy: "https://squareup.com/legal/general/privacy",
    cookies: [
      {
        name: "_snow_id",
        retention: "2 years",
        purpose: purposes.visitorId,
        category: "statistics",
      },
      {
        name: "_snow_ses",
        retention: "30 minutes",
        purpose: purposes.sessionId,
        category: "statistics",
      },
      {
        name: "_snow_id.*",
        retention: "2 years",
        purpose: purposes.visitorId,
        category: "statistics",
      },
      {
        name: "_snow_ses.*",
        retention: "30 minutes",
        purpose: purposes.sessionId,
        category: "statistics",
      },
      { name: "publishedsite-xsrf", retention: "session", purpose: purposes.security },
      { name: "PublishedSiteSession", retention: "24 hours", purpose: purposes.sessionId },
    ],
    urls: [
      { url: "weebly.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "editmysite.com", loads: ["script", "image", "connect", "style", "font"] },
      { url: "weeblycloud.com", loads: ["script", "frame", "image", "connect"] },
    ],
  });
}
