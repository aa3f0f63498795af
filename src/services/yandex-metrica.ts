// Yandex Metrica.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { packages } from "./packages.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Yandex Metrica. Default category `statistics`: needs consent. */
export function yandexMetrica<const Category extends string = "statistics">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"yandex-metrica", Category> {
  return readyMade(options, {
    id: "yandex-metrica",
    name: "Yandex Metrica",
    provider: "Yandex",
    category: "statistics",
    purpose: uses.statistics,
    sharing: sharedWith("Yandex"),
    privacyPolicy: "https://yandex.com/legal/confidential/",
    cookies: [
      { name: "_ym_uid", retention: "1 year", purpose: purposes.visitorId },
      { name: "_ym_d", retention: "1 year", purpose: purposes.visits },
      { name: "_ym_isad", retention: "2 days", purpose: purposes.probe },
      { name: "_ym_metrika_enabled", retention: "60 minutes", purpose: purposes.probe },
      { name: "_ym_visorc_*", retention: "30 minutes", purpose: purposes.replay },
      { name: "_ym_visorc", retention: "30 minutes", purpose: purposes.replay },
      { name: "_ym_hostIndex", retention: "1 day", purpose: purposes.technical },
      { name: "_ym_debug", retention: "session", purpose: purposes.technical },
      { name: "_ym_mp2_substs", retention: "session", purpose: purposes.technical },
      { name: "_ym_mp2_track", retention: "30 days", purpose: purposes.calls },
      { name: "yandexuid", retention: "1 year", purpose: purposes.following },
      { name: "yabs-sid", retention: "session", purpose: purposes.sessionId },
      { name: "ymex", retention: "1 year", purpose: purposes.following },
      { name: "yuidss", retention: "1 year", purpose: purposes.following },
      { name: "usst", retention: "1 year", purpose: purposes.technical },
      {
        name: "_ym*_lsid",
        retention: "persistent",
        purpose: purposes.visitorId,
        storage: "localStorage",
      },
      {
        name: "_ym*_reqNum",
        retention: "persistent",
        purpose: purposes.visits,
        storage: "localStorage",
      },
      {
        name: "_ym_synced",
        retention: "persistent",
        purpose: purposes.technical,
        storage: "localStorage",
      },
    ],
    urls: [
      { url: "mc.yandex.ru", loads: ["script", "image", "connect"] },
      { url: "mc.yandex.com", loads: ["script", "image", "connect"] },
      { url: "mc.webvisor.org", loads: "connect" },
      { url: "mc.webvisor.com", loads: "connect" },
      { url: "metrika.yandex.ru", loads: "connect" },
      { url: "d31j93rd8oukbv.cloudfront.net", loads: "script" },
      { url: "mc.yandex.kz", loads: ["script", "image", "connect"] },
      { url: "mc.yandex.by", loads: ["script", "image", "connect"] },
      { url: "mc.yandex.com.tr", loads: ["script", "image", "connect"] },
      { url: "mc.yandex.uz", loads: ["script", "image", "connect"] },
      ...packages(["yandex-metrica-watch"]),
    ],
    snippets: [
      "mc.yandex.ru/metrika/",
      "mc.yandex.com/metrika/",
      "yandex_metrika_callbacks",
      "Ya.Metrika",
    ],
    outgoing: ["mc.yandex.ru/collect", "mc.yandex.com/collect"],
  });
}
