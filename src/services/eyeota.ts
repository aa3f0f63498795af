// Eyeota.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Eyeota. Default category `marketing`: needs consent. */
export function eyeota<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"eyeota", Category> {
  return readyMade(options, {
    id: "eyeota",
    name: "Eyeota",
    provider: "Dun & Bradstreet",
    category: "marketing",
    purpose: uses.identity,
    sharing: sharedWith("Dun & Bradstreet"),
    privacyPolicy: "https://www.dnb.com/utility-pages/privacy-policy.html",
    cookies: [
      { name: "mako_uid", retention: "1 year", purpose: purposes.following },
      { name: "ONPLFTRH", retention: "unknown", purpose: purposes.following },
    ],
    urls: [{ url: "eyeota.net", loads: ["script", "image", "connect"] }],
  });
}
