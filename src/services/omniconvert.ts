// Omniconvert.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Omniconvert. Default category `statistics`: needs consent. */
export function omniconvert<const Category extends string = "statistics">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"omniconvert", Category> {
  return readyMade(options, {
    id: "omniconvert",
    name: "Omniconvert",
    provider: "Omniconvert",
    category: "statistics",
    purpose: uses.experiments,
    sharing: sharedWith("Omniconvert"),
    privacyPolicy: "https://www.omniconvert.com/privacy-policy/",
    cookies: [{ name: "mktz_*", retention: "1 year", purpose: purposes.visitorId }],
    urls: [
      { url: "omniconvert.com", loads: ["script", "image", "connect"] },
      { url: "mktzr.com", loads: ["script", "image", "connect"] },
    ],
    snippets: ["_mktz.push(", "cdn.omniconvert.com/js/"],
  });
}
