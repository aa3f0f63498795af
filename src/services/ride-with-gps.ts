// Ride with GPS.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Ride with GPS. Default category `preferences`: needs consent. */
export function rideWithGps<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"ride-with-gps", Category> {
  return readyMade(options, {
    id: "ride-with-gps",
    name: "Ride with GPS",
    provider: "Ride with GPS",
    category: "preferences",
    purpose: uses.map,
    sharing: sharedWith("Ride with GPS"),
    urls: [{ url: "ridewithgps.com", loads: ["script", "frame", "image", "connect", "style"] }],
    placeholder: placeholders.map,
  });
}
