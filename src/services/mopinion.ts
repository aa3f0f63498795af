// Mopinion.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Mopinion. Default category `statistics`: needs consent. */
export function mopinion<const Category extends string = "statistics">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"mopinion", Category> {
  return readyMade(options, {
    id: "mopinion",
    name: "Mopinion",
    provider: "Mopinion",
    category: "statistics",
    purpose: uses.surveys,
    sharing: sharedWith("Mopinion"),
    urls: [
      { url: "mopinion.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "mopinion.nl", loads: ["script", "frame", "image", "connect", "style"] },
    ],
  });
}
