// Mapbox.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { packages } from "./packages.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Mapbox. Default category `preferences`: needs consent. */
export function mapbox<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"mapbox", Category> {
  return readyMade(options, {
    id: "mapbox",
    name: "Mapbox",
    provider: "Mapbox",
    category: "preferences",
    purpose: uses.map,
    sharing: sharedWith("Mapbox"),
    privacyPolicy: "https://www.mapbox.com/legal/privacy",
    cookies: [
      {
        name: "mapbox.eventData*",
        retention: "persistent",
        purpose: purposes.visitorId,
        storage: "localStorage",
      },
    ],
    urls: [
      { url: "mapbox.com", loads: ["frame", "script", "image", "connect", "style"] },
      { url: "mapbox.cn", loads: "connect" },
      ...packages(["mapbox-gl", "mapbox.js"], ["script", "style"]),
    ],
    snippets: [
      "mapboxgl.accessToken",
      "L.mapbox.accessToken",
      "new mapboxgl.Map(",
      "api.mapbox.com/styles/",
      "mapbox://styles/",
      "tiles.mapbox.com/v",
    ],
    outgoing: ["api.mapbox.com"],
    placeholder: placeholders.map,
  });
}
