// Yandex Maps.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Yandex Maps. Default category `marketing`: needs consent. */
export function yandexMaps<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"yandex-maps", Category> {
  return readyMade(options, {
    id: "yandex-maps",
    name: "Yandex Maps",
    provider: "Yandex",
    category: "marketing",
    purpose: uses.map,
    sharing: sharedWith("Yandex"),
    privacyPolicy: "https://yandex.com/legal/confidential/",
    urls: [
      { url: "api-maps.yandex.ru", loads: ["script", "image", "connect", "style"] },
      { url: "yandex.ru/map-widget/", loads: "frame" },
      { url: "yandex.com/map-widget/", loads: "frame" },
      { url: "maps.yandex.ru", loads: ["frame", "image"] },
      { url: "yandex.ru/maps", loads: "frame" },
      { url: "yandex.com/maps", loads: "frame" },
      { url: "core-renderer-tiles.maps.yandex.net", loads: "image" },
      { url: "yastatic.net/s3/front-maps-static/", loads: "script" },
    ],
    snippets: ["ymaps.ready(", "new ymaps.Map("],
    placeholder: placeholders.map,
  });
}
