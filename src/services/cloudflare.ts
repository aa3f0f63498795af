// Cloudflare. Cookies that Cloudflare sets on the sites it protects.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Cloudflare. Default category `functional`: free of consent. */
export function cloudflare<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"cloudflare", Category> {
  return readyMade(options, {
    id: "cloudflare",
    name: "Cloudflare",
    provider: "Cloudflare",
    category: "functional",
    purpose: uses.protection,
    sharing: sharedWith("Cloudflare"),
    privacyPolicy: "https://www.cloudflare.com/privacypolicy/",
    cookies: [
      { name: "__cf_bm", retention: "30 minutes", purpose: purposes.security },
      { name: "cf_clearance", retention: "1 year", purpose: purposes.security },
      { name: "__cfruid", retention: "session", purpose: purposes.security },
      { name: "_cfuvid", retention: "session", purpose: purposes.security },
      { name: "__cflb", retention: "24 hours", purpose: purposes.balance },
      { name: "__cfseq", retention: "unknown", purpose: purposes.security },
      { name: "cf_ob_info", retention: "30 seconds", purpose: purposes.technical },
      { name: "cf_use_ob", retention: "30 seconds", purpose: purposes.technical },
      { name: "cf_chl_*", retention: "1 hour", purpose: purposes.security },
      { name: "__cfwaitingroom", retention: "1 day", purpose: purposes.balance },
      { name: "__cfduid", retention: "30 days", purpose: purposes.security },
      { name: "CF_Authorization", retention: "unknown", purpose: purposes.login },
      { name: "CF_AppSession", retention: "unknown", purpose: purposes.login },
    ],
    urls: [
      { url: "/cdn-cgi/challenge-platform/", loads: ["script", "connect"] },
      { url: "/cdn-cgi/scripts/", loads: "script" },
    ],
  });
}
