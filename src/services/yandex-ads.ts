// Yandex Ads.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Yandex Ads. Default category `marketing`: needs consent. */
export function yandexAds<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"yandex-ads", Category> {
  return readyMade(options, {
    id: "yandex-ads",
    name: "Yandex Ads",
    provider: "Yandex",
    category: "marketing",
    purpose: uses.ads,
    sharing: sharedWith("Yandex"),
    privacyPolicy: "https://yandex.com/legal/confidential/",
    cookies: [{ name: "yabs-frequency", retention: "1 year", purpose: purposes.ads }],
    urls: [
      { url: "an.yandex.ru", loads: ["script", "frame", "image", "connect"] },
      { url: "yandex.ru/ads/", loads: ["script", "frame", "image", "connect"] },
      { url: "yandex.com/ads/", loads: "script" },
      { url: "yastatic.net", loads: ["script", "image"] },
      { url: "bs.yandex.ru", loads: ["script", "image", "connect"] },
      { url: "awaps.yandex.net", loads: ["script", "image", "connect"] },
      { url: "yandexadexchange.net", loads: ["script", "frame", "image", "connect"] },
      { url: "avatars.mds.yandex.net", loads: "image" },
      { url: "ads.adfox.ru", loads: ["script", "frame", "image", "connect"] },
      { url: "banners.adfox.ru", loads: "image" },
    ],
    snippets: ["Ya.Context.AdvManager", "yaContextCb", "yandex.ru/ads/system/context.js"],
  });
}
