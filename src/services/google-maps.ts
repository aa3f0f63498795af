// Google Maps.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Google Maps. Default category `marketing`: needs consent. */
export function googleMaps<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"google-maps", Category> {
  return readyMade(options, {
    id: "google-maps",
    name: "Google Maps",
    provider: "Google",
    category: "marketing",
    purpose: uses.map,
    sharing: sharedWith("Google"),
    privacyPolicy: "https://policies.google.com/privacy",
    cookies: [
      { name: "NID", retention: "6 months", purpose: purposes.settings },
      { name: "OGPC", retention: "1 month", purpose: purposes.settings },
      { name: "1P_JAR", retention: "1 month", purpose: purposes.ads },
      { name: "CONSENT", retention: "2 years", purpose: purposes.consent },
      { name: "SOCS", retention: "13 months", purpose: purposes.consent },
      { name: "AEC", retention: "6 months", purpose: purposes.security },
    ],
    urls: [
      { url: "maps.googleapis.com", loads: ["script", "image", "connect", "style"] },
      { url: "maps.gstatic.com", loads: ["image", "script"] },
      { url: "google.com/maps", loads: ["frame", "script", "image", "connect"] },
      { url: "maps.google.com", loads: ["frame", "script", "image", "connect"] },
      { url: "google.fr/maps", loads: "frame" },
      { url: "google.de/maps", loads: "frame" },
      { url: "google.co.uk/maps", loads: "frame" },
      { url: "google.es/maps", loads: "frame" },
      { url: "google.it/maps", loads: "frame" },
      { url: "google.be/maps", loads: "frame" },
      { url: "google.ch/maps", loads: "frame" },
      { url: "google.nl/maps", loads: "frame" },
      { url: "google.at/maps", loads: "frame" },
      { url: "khms0.googleapis.com", loads: "image" },
      { url: "khms1.googleapis.com", loads: "image" },
      { url: "streetviewpixels-pa.googleapis.com", loads: "image" },
      { url: "places.googleapis.com", loads: "connect" },
      { url: "lh3.ggpht.com", loads: "image" },
      { url: "maps.app.goo.gl", loads: "frame" },
    ],
    snippets: [
      "google.maps.Map(",
      "google.maps.importLibrary(",
      "maps.googleapis.com/maps/api/js",
      "maps.google.com/maps/api/js",
    ],
    outgoing: ["maps.googleapis.com/maps/api/", "places.googleapis.com", "routes.googleapis.com"],
    placeholder: placeholders.map,
  });
}
