// CookieFirst.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** CookieFirst. Default category `functional`: free of consent. */
export function cookieFirst<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"cookie-first", Category> {
  return readyMade(options, {
    id: "cookie-first",
    name: "CookieFirst",
    provider: "Digital Data Solutions",
    category: "functional",
    purpose: uses.consent,
    sharing: sharedWith("Digital Data Solutions"),
    privacyPolicy: "https://cookiefirst.com/legal/privacy-policy/",
    cookies: [
      { name: "cookiefirst-consent", retention: "1 year", purpose: purposes.consent },
      { name: "cookiefirst-id", retention: "1 year", purpose: purposes.consent },
    ],
    urls: [{ url: "cookiefirst.com", loads: ["script", "frame", "image", "connect", "style"] }],
  });
}
