// Pendo.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Pendo. Default category `statistics`: needs consent. */
export function pendo<const Category extends string = "statistics">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"pendo", Category> {
  return readyMade(options, {
    id: "pendo",
    name: "Pendo",
    provider: "Pendo",
    category: "statistics",
    purpose: uses.support,
    sharing: sharedWith("Pendo"),
    privacyPolicy: "https://www.pendo.io/legal/privacy-policy/",
    cookies: [
      { name: "_pendo_visitorId.*", retention: "100 days", purpose: purposes.visitorId },
      { name: "_pendo_accountId.*", retention: "100 days", purpose: purposes.profile },
      { name: "_pendo_meta.*", retention: "100 days", purpose: purposes.profile },
      { name: "_pendo_guides_blocked.*", retention: "unknown", purpose: purposes.shown },
      {
        name: "_pendo_tabId.*",
        retention: "session",
        purpose: purposes.technical,
        storage: "sessionStorage",
      },
    ],
    urls: [
      { url: "pendo.io", loads: ["script", "frame", "image", "connect", "style", "font", "media"] },
    ],
    snippets: ["pendo.initialize(", "cdn.pendo.io/agent/static/", "cdn.eu.pendo.io/agent/"],
    outgoing: [
      "app.pendo.io/api/",
      "data.pendo.io",
      { url: "app.pendo.io/api/v1/metadata/", batch: true },
    ],
  });
}
