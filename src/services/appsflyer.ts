// AppsFlyer.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** AppsFlyer. Default category `marketing`: needs consent. */
export function appsflyer<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"appsflyer", Category> {
  return readyMade(options, {
    id: "appsflyer",
    name: "AppsFlyer",
    provider: "AppsFlyer",
    category: "marketing",
    purpose: uses.adMeasurement,
    sharing: sharedWith("AppsFlyer"),
    privacyPolicy: "https://www.appsflyer.com/legal/services-privacy-policy/",
    cookies: [
      { name: "afUserId", retention: "1 year", purpose: purposes.visitorId },
      { name: "AF_SYNC", retention: "7 days", purpose: purposes.following },
      { name: "AF_BANNERS_SESSION_ID", retention: "session", purpose: purposes.sessionId },
    ],
    urls: [
      { url: "appsflyer.com", loads: ["script", "image", "connect"] },
      { url: "onelink.me", loads: ["frame", "image"] },
      { url: "appsflyersdk.com", loads: ["script", "connect"] },
    ],
    snippets: ["AppsFlyerSdkObject", "AF('pba'"],
    outgoing: ["api2.appsflyer.com", "api3.appsflyer.com"],
  });
}
