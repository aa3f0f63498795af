// ArcGIS.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { packages } from "./packages.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** ArcGIS. Default category `preferences`: needs consent. */
export function arcgis<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"arcgis", Category> {
  return readyMade(options, {
    id: "arcgis",
    name: "ArcGIS",
    provider: "Esri",
    category: "preferences",
    purpose: uses.map,
    sharing: sharedWith("Esri"),
    privacyPolicy: "https://www.esri.com/en-us/privacy/overview",
    cookies: [{ name: "esri_auth", retention: "unknown", purpose: purposes.account }],
    urls: [
      { url: "arcgis.com", loads: ["frame", "script", "image", "connect", "style", "font"] },
      { url: "arcgisonline.com", loads: ["image", "connect", "script"] },
      ...packages(["@arcgis/", "@esri/", "esri-leaflet", "@esri-leaflet"], ["script", "style"]),
    ],
    snippets: [
      "esri/Map",
      "arcgisonline.com/ArcGIS/rest/services",
      "arcgisonline.com/arcgis/rest/services",
      "L.esri.",
    ],
    placeholder: placeholders.map,
  });
}
