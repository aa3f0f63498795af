// Cloudflare Zaraz.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Cloudflare Zaraz. Default category `marketing`: needs consent. */
export function cloudflareZaraz<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"cloudflare-zaraz", Category> {
  return readyMade(options, {
    id: "cloudflare-zaraz",
    name: "Cloudflare Zaraz",
    provider: "Cloudflare",
    category: "marketing",
    purpose: uses.tagManager,
    sharing: sharedWith("Cloudflare"),
    privacyPolicy: "https://www.cloudflare.com/privacypolicy/",
    cookies: [
      {
        name: "zaraz-consent",
        retention: "1 year",
        purpose: purposes.consent,
        category: "functional",
      },
      { name: "cfz_*", retention: "1 year", purpose: purposes.visitorId },
      { name: "cfzs_*", retention: "session", purpose: purposes.sessionId },
    ],
    urls: [{ url: "/cdn-cgi/zaraz/", loads: ["script", "connect"] }],
    snippets: ["zaraz.track(", "zaraz.ecommerce("],
  });
}
