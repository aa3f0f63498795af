// Fingerprint.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Fingerprint. Default category `marketing`: needs consent. */
export function fingerprint<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"fingerprint", Category> {
  return readyMade(options, {
    id: "fingerprint",
    name: "Fingerprint",
    provider: "FingerprintJS",
    category: "marketing",
    purpose: uses.identity,
    sharing: sharedWith("FingerprintJS"),
    privacyPolicy: "https://dev.fingerprint.com/docs/privacy-policy",
    cookies: [
      { name: "_vid_t", retention: "1 year", purpose: purposes.visitorId },
      { name: "_iidt", retention: "1 year", purpose: purposes.security },
    ],
    urls: [
      { url: "fpcdn.io", loads: ["script", "connect"] },
      { url: "fptls.com", loads: "connect" },
      { url: "fptls2.com", loads: "connect" },
      { url: "fpjs.io", loads: ["script", "connect"] },
      { url: "api.fpjs.io", loads: "connect" },
      { url: "openfpcdn.io", loads: "script" },
      { url: "fpjscdn.net", loads: "script" },
      { url: "cdn.jsdelivr.net/npm/@fingerprintjs/", loads: "script" },
    ],
    snippets: ["FingerprintJS.load(", "fpjscdn.net/v3/"],
    outgoing: ["api.fpjs.io", "eu.api.fpjs.io"],
  });
}
