// 2GIS.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** 2GIS. Default category `preferences`: needs consent. */
export function twoGis<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"two-gis", Category> {
  return readyMade(options, {
    id: "two-gis",
    name: "2GIS",
    provider: "2GIS",
    category: "preferences",
    purpose: uses.map,
    sharing: sharedWith("2GIS"),
    privacyPolicy: "https://law.2gis.com/privacy",
    urls: [
      { url: "2gis.ru", loads: ["frame", "script", "image", "connect"] },
      { url: "2gis.com", loads: ["frame", "script", "image", "connect"] },
      { url: "maps.api.2gis.ru", loads: "script" },
    ],
    placeholder: placeholders.map,
  });
}
