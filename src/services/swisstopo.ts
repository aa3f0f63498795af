// Swiss federal maps.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Swiss federal maps. Default category `preferences`: needs consent. */
export function swisstopo<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"swisstopo", Category> {
  return readyMade(options, {
    id: "swisstopo",
    name: "Swiss federal maps",
    provider: "swisstopo",
    category: "preferences",
    purpose: uses.map,
    sharing: sharedWith("swisstopo"),
    privacyPolicy: "https://www.geo.admin.ch/en/privacy-policy",
    urls: [
      { url: "map.geo.admin.ch", loads: "frame" },
      { url: "geo.admin.ch", loads: ["image", "connect"] },
    ],
    snippets: [
      "wmts.geo.admin.ch/1.0.0/",
      "wmts10.geo.admin.ch/1.0.0/",
      "wmts20.geo.admin.ch/1.0.0/",
    ],
    placeholder: placeholders.map,
  });
}
