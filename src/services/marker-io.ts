// Marker.io.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Marker.io. Default category `preferences`: needs consent. */
export function markerIo<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"marker-io", Category> {
  return readyMade(options, {
    id: "marker-io",
    name: "Marker.io",
    provider: "Marker.io",
    category: "preferences",
    purpose: uses.support,
    sharing: sharedWith("Marker.io"),
    privacyPolicy: "https://marker.io/privacy-policy",
    urls: [
      {
        url: "marker.io",
        loads: ["script", "frame", "image", "connect", "style", "font", "media"],
      },
    ],
    snippets: ["markerConfig", "edge.marker.io/latest/shim.js"],
  });
}
