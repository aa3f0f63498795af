// Baidu Analytics.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Baidu Analytics. Default category `statistics`: needs consent. */
export function baiduAnalytics<const Category extends string = "statistics">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"baidu-analytics", Category> {
  return readyMade(options, {
    id: "baidu-analytics",
    name: "Baidu Analytics",
    provider: "Baidu",
    category: "statistics",
    purpose: uses.statistics,
    sharing: sharedWith("Baidu"),
    privacyPolicy: "https://tongji.baidu.com/web/help/article?id=330&type=0",
    cookies: [
      { name: "Hm_lvt_*", retention: "1 year", purpose: purposes.visits },
      { name: "Hm_lpvt_*", retention: "session", purpose: purposes.visits },
      { name: "HMACCOUNT", retention: "10 years", purpose: purposes.visitorId },
      { name: "HMACCOUNT_BFESS", retention: "10 years", purpose: purposes.visitorId },
      { name: "BAIDUID", retention: "1 year", purpose: purposes.following },
      { name: "BAIDUID_BFESS", retention: "1 year", purpose: purposes.following },
    ],
    urls: [
      { url: "hm.baidu.com", loads: ["script", "image", "connect"] },
      { url: "hmcdn.baidu.com", loads: "script" },
    ],
    snippets: ["_hmt.push(", "hm.baidu.com/hm.js"],
  });
}
