// CARTO.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { packages } from "./packages.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** CARTO. Default category `preferences`: needs consent. */
export function carto<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"carto", Category> {
  return readyMade(options, {
    id: "carto",
    name: "CARTO",
    provider: "CARTO",
    category: "preferences",
    purpose: uses.map,
    sharing: sharedWith("CARTO"),
    privacyPolicy: "https://carto.com/privacy",
    urls: [
      { url: "carto.com", loads: ["frame", "script", "image", "connect", "style"] },
      { url: "cartodb.com", loads: ["frame", "script", "image", "connect", "style"] },
      { url: "cartocdn.com", loads: ["image", "connect", "style"] },
      { url: "basemaps.cartocdn.com", loads: ["image", "connect"] },
      { url: "cartodb-basemaps-a.global.ssl.fastly.net", loads: "image" },
      ...packages(["@carto/"]),
    ],
    snippets: [
      "carto.com/api/",
      "cartodb.createVis(",
      "basemaps.cartocdn.com/light",
      "basemaps.cartocdn.com/dark",
      "basemaps.cartocdn.com/rastertiles/",
      "basemaps.cartocdn.com/gl/",
    ],
    placeholder: placeholders.map,
  });
}
