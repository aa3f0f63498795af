// TrustArc.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** TrustArc. Default category `functional`: free of consent. */
export function trustArc<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"trust-arc", Category> {
  return readyMade(options, {
    id: "trust-arc",
    name: "TrustArc",
    provider: "TrustArc",
    category: "functional",
    purpose: uses.consent,
    sharing: sharedWith("TrustArc"),
    privacyPolicy: "https://trustarc.com/privacy-policy/",
    cookies: [
      { name: "notice_behavior", retention: "session", purpose: purposes.consent },
      { name: "notice_preferences", retention: "13 months", purpose: purposes.consent },
      { name: "notice_gdpr_prefs", retention: "13 months", purpose: purposes.consent },
      { name: "cmapi_cookie_privacy", retention: "13 months", purpose: purposes.consent },
      { name: "cmapi_gtm_bl", retention: "13 months", purpose: purposes.consent },
      { name: "TAconsentID", retention: "13 months", purpose: purposes.consent },
      { name: "notice_poptime", retention: "13 months", purpose: purposes.consent },
      {
        name: "truste.*",
        retention: "persistent",
        purpose: purposes.consent,
        storage: "localStorage",
      },
    ],
    urls: [
      { url: "trustarc.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "truste.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "truste-svc.net", loads: ["script", "frame", "image", "connect", "style"] },
    ],
    snippets: ["truste.eu."],
  });
}
