// Zoom.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Zoom. Default category `preferences`: needs consent. */
export function zoom<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"zoom", Category> {
  return readyMade(options, {
    id: "zoom",
    name: "Zoom",
    provider: "Zoom",
    category: "preferences",
    purpose: uses.video,
    sharing: sharedWith("Zoom"),
    urls: [
      { url: "zoom.us", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "zoom.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "zoomgov.com", loads: ["script", "frame", "image", "connect", "style"] },
    ],
    placeholder: placeholders.video,
  });
}
