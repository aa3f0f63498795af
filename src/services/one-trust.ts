// OneTrust.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** OneTrust. Default category `functional`: free of consent. */
export function oneTrust<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"one-trust", Category> {
  return readyMade(options, {
    id: "one-trust",
    name: "OneTrust",
    provider: "OneTrust",
    category: "functional",
    purpose: uses.consent,
    sharing: sharedWith("OneTrust"),
    privacyPolicy: "https://www.onetrust.com/privacy-notice/",
    cookies: [
      { name: "OptanonConsent", retention: "1 year", purpose: purposes.consent },
      { name: "OptanonAlertBoxClosed", retention: "1 year", purpose: purposes.consent },
      { name: "eupubconsent-v2", retention: "1 year", purpose: purposes.consent },
      { name: "OTGPPConsent", retention: "1 year", purpose: purposes.consent },
      { name: "OneTrustWPCCPAGoogleOptOut", retention: "1 year", purpose: purposes.consent },
      { name: "OTAdditionalConsentString", retention: "1 year", purpose: purposes.consent },
    ],
    urls: [
      { url: "cookielaw.org", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "onetrust.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "cookiepro.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "onetrust.io", loads: "connect" },
      { url: "optanon.blob.core.windows.net", loads: "script" },
    ],
    snippets: ["OptanonWrapper", "cdn.cookielaw.org/scripttemplates/"],
  });
}
