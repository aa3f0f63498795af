// Auth0.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Auth0. Default category `functional`: free of consent. */
export function auth0<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"auth0", Category> {
  return readyMade(options, {
    id: "auth0",
    name: "Auth0",
    provider: "Okta",
    category: "functional",
    purpose: uses.login,
    sharing: sharedWith("Okta"),
    privacyPolicy: "https://www.okta.com/privacy-policy/",
    cookies: [
      { name: "auth0", retention: "3 days", purpose: purposes.account },
      { name: "auth0_compat", retention: "3 days", purpose: purposes.account },
      { name: "auth0.*.is.authenticated", retention: "1 day", purpose: purposes.login },
      { name: "_legacy_auth0.*.is.authenticated", retention: "1 day", purpose: purposes.login },
      {
        name: "a0.spajs.txs.*",
        retention: "session",
        purpose: purposes.technical,
        storage: "sessionStorage",
      },
    ],
    urls: [
      { url: "auth0.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "cdn.auth0.com", loads: ["script", "image", "style"] },
    ],
    snippets: ["new auth0.WebAuth(", "new Auth0Lock(", "createAuth0Client("],
    outgoing: ["auth0.com/api/"],
  });
}
