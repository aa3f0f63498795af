// Nativo.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Nativo. Default category `marketing`: needs consent. */
export function nativo<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"nativo", Category> {
  return readyMade(options, {
    id: "nativo",
    name: "Nativo",
    provider: "Nativo",
    category: "marketing",
    purpose: uses.ads,
    sharing: sharedWith("Nativo"),
    privacyPolicy: "https://www.nativo.com/privacy-policy",
    cookies: [{ name: "ntvSession", retention: "unknown", purpose: purposes.sessionId }],
    urls: [
      { url: "postrelease.com", loads: ["script", "image", "connect"] },
      { url: "ntv.io", loads: ["script", "image", "connect"] },
      { url: "jadserve.postrelease.com", loads: ["connect", "image"] },
    ],
    snippets: ["s.ntv.io/serve/load.js"],
  });
}
