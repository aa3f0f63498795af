// Regiondo.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Regiondo. Default category `preferences`: needs consent. */
export function regiondo<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"regiondo", Category> {
  return readyMade(options, {
    id: "regiondo",
    name: "Regiondo",
    provider: "Regiondo",
    category: "preferences",
    purpose: uses.booking,
    sharing: sharedWith("Regiondo"),
    urls: [
      { url: "regiondo.net", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "regiondo.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "regiondo.de", loads: ["script", "frame", "image", "connect", "style"] },
    ],
    placeholder: placeholders.booking,
  });
}
