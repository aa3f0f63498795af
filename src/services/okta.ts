// Okta.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Okta. Default category `functional`: free of consent. */
export function okta<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"okta", Category> {
  return readyMade(options, {
    id: "okta",
    name: "Okta",
    provider: "Okta",
    category: "functional",
    purpose: uses.login,
    sharing: sharedWith("Okta"),
    privacyPolicy: "https://www.okta.com/privacy-policy/",
    cookies: [
      {
        name: "okta-token-storage",
        retention: "persistent",
        purpose: purposes.login,
        storage: "localStorage",
      },
      {
        name: "okta-cache-storage",
        retention: "persistent",
        purpose: purposes.technical,
        storage: "localStorage",
      },
      { name: "okta-oauth-nonce", retention: "session", purpose: purposes.security },
      { name: "okta-oauth-state", retention: "session", purpose: purposes.security },
    ],
    urls: [
      { url: "okta.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "oktacdn.com", loads: ["script", "image", "style"] },
      { url: "okta-emea.com", loads: ["script", "frame", "image", "connect", "style"] },
    ],
    snippets: ["new OktaSignIn("],
  });
}
