// Yahoo! JAPAN Ads.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Yahoo! JAPAN Ads. Default category `marketing`: needs consent. */
export function yahooJapanAds<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"yahoo-japan-ads", Category> {
  return readyMade(options, {
    id: "yahoo-japan-ads",
    name: "Yahoo! JAPAN Ads",
    provider: "LY Corporation",
    category: "marketing",
    purpose: uses.ads,
    sharing: sharedWith("LY Corporation"),
    privacyPolicy: "https://www.lycorp.co.jp/en/company/privacypolicy/",
    cookies: [
      { name: "_yjsu_yjad", retention: "1 year", purpose: purposes.following },
      { name: "_ycl_yjad", retention: "90 days", purpose: purposes.conversion },
      { name: "_yjr_yjad", retention: "90 days", purpose: purposes.following },
      { name: "__yjsu_yjad", retention: "unknown", purpose: purposes.following },
    ],
    urls: [
      { url: "yads.c.yimg.jp", loads: ["script", "frame", "image", "connect"] },
      { url: "s.yimg.jp", loads: ["script", "image", "connect"] },
      { url: "b92.yahoo.co.jp", loads: ["connect", "image"] },
      { url: "b97.yahoo.co.jp", loads: ["connect", "image"] },
      { url: "b99.yahoo.co.jp", loads: ["connect", "image"] },
      { url: "yjtag.yahoo.co.jp", loads: ["script", "image", "connect"] },
      { url: "yads.yahoo.co.jp", loads: ["script", "image", "connect"] },
    ],
    snippets: ["yahoo_retargeting_id", "ytag({", "s.yimg.jp/images/listing/"],
  });
}
