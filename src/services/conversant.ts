// Epsilon.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Epsilon. Default category `marketing`: needs consent. */
export function conversant<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"conversant", Category> {
  return readyMade(options, {
    id: "conversant",
    name: "Epsilon",
    provider: "Epsilon",
    category: "marketing",
    purpose: uses.adMeasurement,
    sharing: sharedWith("Epsilon"),
    privacyPolicy: "https://legal.epsilon.com/global-policy/privacy-policy",
    cookies: [
      { name: "dtm_token", retention: "1 year", purpose: purposes.following },
      { name: "dtm_token_sc", retention: "1 year", purpose: purposes.following },
      { name: "dtm_token_exc", retention: "unknown", purpose: purposes.technical },
      { name: "DotomiUser", retention: "5 years", purpose: purposes.following },
      { name: "DotomiSession_*", retention: "session", purpose: purposes.sessionId },
      { name: "DotomiTest", retention: "unknown", purpose: purposes.probe },
      { name: "DotomiSync", retention: "unknown", purpose: purposes.following },
      { name: "dtm_gdpr*", retention: "unknown", purpose: purposes.consent },
    ],
    urls: [
      { url: "dotomi.com", loads: ["script", "image", "connect"] },
      { url: "dtmpub.com", loads: ["script", "image", "connect"] },
      { url: "mediaplex.com", loads: ["script", "image", "connect"] },
      { url: "fastclick.net", loads: ["script", "image", "connect"] },
    ],
    snippets: ["dtmTag"],
  });
}
