// Site24x7.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Site24x7. Default category `statistics`: needs consent. */
export function site24x7<const Category extends string = "statistics">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"site24x7", Category> {
  return readyMade(options, {
    id: "site24x7",
    name: "Site24x7",
    provider: "Zoho",
    category: "statistics",
    purpose: uses.errors,
    sharing: sharedWith("Zoho"),
    privacyPolicy: "https://www.zoho.com/privacy.html",
    cookies: [{ name: "site24x7rumID", retention: "unknown", purpose: purposes.visitorId }],
    urls: [
      { url: "site24x7rum.com", loads: ["script", "image", "connect"] },
      { url: "site24x7rum.eu", loads: ["script", "image", "connect"] },
      { url: "site24x7static.com", loads: "script" },
    ],
    snippets: ["s247r", "site24x7rum.com/beacon/"],
  });
}
