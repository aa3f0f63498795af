// OpenStreetMap.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** OpenStreetMap. Default category `preferences`: needs consent. */
export function openstreetmap<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"openstreetmap", Category> {
  return readyMade(options, {
    id: "openstreetmap",
    name: "OpenStreetMap",
    provider: "OpenStreetMap Foundation",
    category: "preferences",
    purpose: uses.map,
    sharing: sharedWith("OpenStreetMap Foundation"),
    privacyPolicy: "https://osmfoundation.org/wiki/Privacy_Policy",
    cookies: [
      { name: "_osm_location", retention: "1 year", purpose: purposes.location },
      { name: "_osm_session", retention: "unknown", purpose: purposes.sessionId },
      { name: "_osm_totp_token", retention: "unknown", purpose: purposes.security },
    ],
    urls: [
      { url: "openstreetmap.org", loads: ["frame", "image", "connect"] },
      { url: "openstreetmap.de", loads: ["frame", "image"] },
      { url: "openstreetmap.fr", loads: ["frame", "image"] },
      { url: "osm.org", loads: "frame" },
      { url: "tile.openstreetmap.org", loads: "image" },
    ],
    snippets: [
      "tile.openstreetmap.org/{z}",
      "tile.openstreetmap.de/{z}",
      "tile.openstreetmap.fr/hot/{z}",
      "tile.osm.org/{z}",
    ],
    placeholder: placeholders.map,
  });
}
