// CookieYes.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** CookieYes. Default category `functional`: free of consent. */
export function cookieYes<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"cookie-yes", Category> {
  return readyMade(options, {
    id: "cookie-yes",
    name: "CookieYes",
    provider: "Mozilor",
    category: "functional",
    purpose: uses.consent,
    sharing: sharedWith("Mozilor"),
    privacyPolicy: "https://www.cookieyes.com/privacy-policy/",
    cookies: [
      { name: "cookieyes-consent", retention: "1 year", purpose: purposes.consent },
      { name: "cky-*", retention: "1 year", purpose: purposes.consent },
    ],
    urls: [
      { url: "cookieyes.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "cdn-cookieyes.com", loads: ["script", "image", "connect", "style"] },
    ],
    snippets: ["cdn-cookieyes.com/client_data/", "ckySettings"],
  });
}
