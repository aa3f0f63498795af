// Baidu Maps.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Baidu Maps. Default category `marketing`: needs consent. */
export function baiduMaps<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"baidu-maps", Category> {
  return readyMade(options, {
    id: "baidu-maps",
    name: "Baidu Maps",
    provider: "Baidu",
    category: "marketing",
    purpose: uses.map,
    sharing: sharedWith("Baidu"),
    privacyPolicy: "https://www.baidu.com/duty/yinsiquan.html",
    urls: [
      { url: "api.map.baidu.com", loads: ["script", "image", "connect", "style"] },
      { url: "map.baidu.com", loads: ["frame", "script", "image", "connect"] },
      { url: "bdimg.com", loads: ["script", "image"] },
    ],
    snippets: ["new BMap.Map(", "new BMapGL.Map("],
    placeholder: placeholders.map,
  });
}
