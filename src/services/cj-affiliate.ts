// CJ.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** CJ. Default category `marketing`: needs consent. */
export function cjAffiliate<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"cj-affiliate", Category> {
  return readyMade(options, {
    id: "cj-affiliate",
    name: "CJ",
    provider: "CJ Affiliate",
    category: "marketing",
    purpose: uses.affiliation,
    sharing: sharedWith("CJ Affiliate"),
    privacyPolicy: "https://www.cj.com/legal/privacy-policy-services",
    cookies: [
      { name: "cje", retention: "13 months", purpose: purposes.affiliate },
      { name: "cjevent*", retention: "13 months", purpose: purposes.affiliate },
      { name: "cjConsent", retention: "unknown", purpose: purposes.consent },
      { name: "cjUser", retention: "13 months", purpose: purposes.affiliate },
      { name: "cjLiveRampLastCall", retention: "unknown", purpose: purposes.throttle },
      { name: "LCLK", retention: "5 years", purpose: purposes.affiliate },
    ],
    urls: [
      { url: "mczbf.com", loads: ["script", "image", "connect"] },
      { url: "emjcd.com", loads: ["script", "image", "connect"] },
      { url: "tqlkg.com", loads: ["script", "image"] },
      { url: "cj.dotomi.com", loads: ["script", "image", "connect"] },
      { url: "anrdoezrs.net", loads: "image" },
      { url: "dpbolvw.net", loads: "image" },
      { url: "jdoqocy.com", loads: "image" },
      { url: "kqzyfj.com", loads: "image" },
      { url: "tkqlhce.com", loads: "image" },
      { url: "qksrv.net", loads: "image" },
      { url: "ftjcfx.com", loads: "image" },
      { url: "lduhtrp.net", loads: "image" },
      { url: "awltovhc.com", loads: "image" },
      { url: "cjpixel.com", loads: "image" },
    ],
    snippets: ["mczbf.com/tags/", "cj.order"],
  });
}
