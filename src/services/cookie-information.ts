// Cookie Information.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Cookie Information. Default category `functional`: free of consent. */
export function cookieInformation<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"cookie-information", Category> {
  return readyMade(options, {
    id: "cookie-information",
    name: "Cookie Information",
    provider: "Piwik PRO",
    category: "functional",
    purpose: uses.consent,
    sharing: sharedWith("Piwik PRO"),
    privacyPolicy: "https://cookieinformation.com/privacy-policy/",
    cookies: [{ name: "CookieInformationConsent", retention: "1 year", purpose: purposes.consent }],
    urls: [
      { url: "cookieinformation.com", loads: ["script", "frame", "image", "connect", "style"] },
    ],
  });
}
