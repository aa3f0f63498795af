// MapQuest.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** MapQuest. Default category `preferences`: needs consent. */
export function mapQuest<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"map-quest", Category> {
  return readyMade(options, {
    id: "map-quest",
    name: "MapQuest",
    provider: "System1",
    category: "preferences",
    purpose: uses.map,
    sharing: sharedWith("System1"),
    urls: [
      { url: "mapquest.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "mapquestapi.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "mqcdn.com", loads: ["script", "style", "font", "image", "connect"] },
    ],
    snippets: ["L.mapquest.key"],
    placeholder: placeholders.map,
  });
}
