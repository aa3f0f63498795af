// Real Cookie Banner.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Real Cookie Banner. Default category `functional`: free of consent. */
export function realCookieBanner<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"real-cookie-banner", Category> {
  return readyMade(options, {
    id: "real-cookie-banner",
    name: "Real Cookie Banner",
    provider: "devowl.io",
    category: "functional",
    purpose: uses.consent,
    sharing: sharedWith("devowl.io"),
    privacyPolicy: "https://devowl.io/privacy-policy/",
    cookies: [{ name: "real_cookie_banner*", retention: "1 year", purpose: purposes.consent }],
  });
}
