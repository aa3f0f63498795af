// Lucky Orange.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Lucky Orange. Default category `statistics`: needs consent. */
export function luckyOrange<const Category extends string = "statistics">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"lucky-orange", Category> {
  return readyMade(options, {
    id: "lucky-orange",
    name: "Lucky Orange",
    provider: "Lucky Orange",
    category: "statistics",
    purpose: uses.replay,
    sharing: sharedWith("Lucky Orange"),
    privacyPolicy: "https://www.luckyorange.com/legal/privacy",
    cookies: [
      { name: "_lo_uid", retention: "2 years", purpose: purposes.visitorId },
      { name: "_lo_v", retention: "1 year", purpose: purposes.visits },
      { name: "__lotl", retention: "6 months", purpose: purposes.origin },
      { name: "_lorid", retention: "10 minutes", purpose: purposes.technical },
      { name: "_lo_np_*", retention: "30 days", purpose: purposes.shown },
      { name: "_lo_bn", retention: "30 days", purpose: purposes.shown },
      {
        name: "_lo_no_track",
        retention: "unknown",
        purpose: purposes.consent,
        category: "functional",
      },
    ],
    urls: [
      { url: "luckyorange.com", loads: ["script", "image", "connect"] },
      { url: "luckyorange.net", loads: ["script", "image", "connect"] },
      { url: "d10lpsik1i8c69.cloudfront.net", loads: "script" },
      { url: "d1oxsl77a1kjht.cloudfront.net", loads: "script" },
    ],
    snippets: ["__lo_site_id"],
  });
}
