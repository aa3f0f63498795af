// Shopware.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { NOT_SHARED, purposes } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Shopware. Default category `functional`: free of consent. */
export function shopware<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"shopware", Category> {
  return readyMade(options, {
    id: "shopware",
    name: "Shopware",
    category: "functional",
    purpose: uses.shop,
    sharing: NOT_SHARED,
    cookies: [
      { name: "sw-states", retention: "1 hour", purpose: purposes.technical },
      { name: "sw-cache-hash", retention: "1 hour", purpose: purposes.technical },
      { name: "sw-currency", retention: "1 hour", purpose: purposes.settings },
      { name: "sw-context-token", retention: "1 day", purpose: purposes.sessionId },
      { name: "cookie-preference", retention: "30 days", purpose: purposes.consent },
      { name: "__csrf_token-*", retention: "session", purpose: purposes.security },
      { name: "allowCookie", retention: "180 days", purpose: purposes.consent },
    ],
  });
}
