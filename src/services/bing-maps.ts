// Bing Maps.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Bing Maps. Default category `marketing`: needs consent. */
export function bingMaps<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"bing-maps", Category> {
  return readyMade(options, {
    id: "bing-maps",
    name: "Bing Maps",
    provider: "Microsoft",
    category: "marketing",
    purpose: uses.map,
    sharing: sharedWith("Microsoft"),
    privacyPolicy: "https://privacy.microsoft.com/privacystatement",
    urls: [
      { url: "bing.com/maps", loads: ["frame", "script", "image", "connect"] },
      { url: "bing.com/api/maps/", loads: "script" },
      { url: "dev.virtualearth.net", loads: ["connect", "script"] },
      { url: "virtualearth.net", loads: ["image", "connect"] },
      { url: "tiles.virtualearth.net", loads: "image" },
    ],
    snippets: ["Microsoft.Maps.Map(", "bing.com/api/maps/mapcontrol"],
    outgoing: ["dev.virtualearth.net"],
    placeholder: placeholders.map,
  });
}
