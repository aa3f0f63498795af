// Sift.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Sift. Default category `functional`: free of consent. */
export function sift<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"sift", Category> {
  return readyMade(options, {
    id: "sift",
    name: "Sift",
    provider: "Sift",
    category: "functional",
    purpose: uses.payment,
    sharing: sharedWith("Sift"),
    privacyPolicy: "https://sift.com/service-privacy/",
    cookies: [{ name: "__ssid", retention: "4 years", purpose: purposes.fraud }],
    urls: [
      { url: "sift.com", loads: ["script", "connect"] },
      { url: "siftscience.com", loads: ["script", "connect"] },
    ],
    snippets: ["_sift.push(", "cdn.sift.com/s.js"],
    outgoing: ["api.sift.com"],
  });
}
