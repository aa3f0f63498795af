// Flowplayer.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Flowplayer. Default category `preferences`: needs consent. */
export function flowplayer<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"flowplayer", Category> {
  return readyMade(options, {
    id: "flowplayer",
    name: "Flowplayer",
    provider: "Wowza",
    category: "preferences",
    purpose: uses.video,
    sharing: sharedWith("Wowza"),
    urls: [
      { url: "flowplayer.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "flowplayer.org", loads: ["script", "style", "font", "image", "connect"] },
      { url: "lwcdn.com", loads: ["script", "frame", "image", "connect", "style"] },
    ],
    placeholder: placeholders.video,
  });
}
