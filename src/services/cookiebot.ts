// Cookiebot.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Cookiebot. Default category `functional`: free of consent. */
export function cookiebot<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"cookiebot", Category> {
  return readyMade(options, {
    id: "cookiebot",
    name: "Cookiebot",
    provider: "Usercentrics",
    category: "functional",
    purpose: uses.consent,
    sharing: sharedWith("Usercentrics"),
    privacyPolicy: "https://www.cookiebot.com/en/privacy-policy/",
    cookies: [
      { name: "CookieConsent", retention: "1 year", purpose: purposes.consent },
      { name: "CookieConsentBulkSetting-*", retention: "unknown", purpose: purposes.consent },
      { name: "CookieConsentBulkTicket", retention: "1 year", purpose: purposes.consent },
    ],
    urls: [
      { url: "cookiebot.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "cookiebot.eu", loads: ["script", "frame", "image", "connect", "style"] },
    ],
    snippets: ["consent.cookiebot.com/uc.js", "CookieConsent.renew("],
  });
}
