// Amap.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Amap. Default category `marketing`: needs consent. */
export function amap<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"amap", Category> {
  return readyMade(options, {
    id: "amap",
    name: "Amap",
    provider: "Alibaba",
    category: "marketing",
    purpose: uses.map,
    sharing: sharedWith("Alibaba"),
    privacyPolicy: "https://lbs.amap.com/pages/privacy/",
    urls: [
      { url: "amap.com", loads: ["frame", "script", "image", "connect"] },
      { url: "autonavi.com", loads: ["image", "connect"] },
    ],
    snippets: ["new AMap.Map(", "webapi.amap.com/maps"],
    placeholder: placeholders.map,
  });
}
