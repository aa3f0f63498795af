// Gemius.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Gemius. Default category `statistics`: needs consent. */
export function gemius<const Category extends string = "statistics">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"gemius", Category> {
  return readyMade(options, {
    id: "gemius",
    name: "Gemius",
    provider: "Gemius",
    category: "statistics",
    purpose: uses.statistics,
    sharing: sharedWith("Gemius"),
    privacyPolicy: "https://gemius.com/privacy-policy/",
    cookies: [
      { name: "Gdyn", retention: "5 years", purpose: purposes.visitorId },
      { name: "Gtest", retention: "5 years", purpose: purposes.probe },
      { name: "__gfp_64b", retention: "13 months", purpose: purposes.visitorId },
      { name: "__gfp_s_64b", retention: "2 hours", purpose: purposes.sessionId },
      { name: "__gfp_dnt", retention: "unknown", purpose: purposes.consent },
    ],
    urls: [
      { url: "gemius.pl", loads: ["script", "image", "connect"] },
      { url: "hit.gemius.pl", loads: ["script", "image", "connect"] },
      { url: "adocean.pl", loads: ["script", "image", "connect"] },
    ],
    snippets: ["gemius_identifier", "gemius_pending(", "pp_gemius_identifier"],
  });
}
