// Superchat.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Superchat. Default category `preferences`: needs consent. */
export function superchat<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"superchat", Category> {
  return readyMade(options, {
    id: "superchat",
    name: "Superchat",
    provider: "SuperX",
    category: "preferences",
    purpose: uses.chat,
    sharing: sharedWith("SuperX"),
    urls: [
      { url: "superchat.de", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "superchat.com", loads: ["script", "frame", "image", "connect", "style"] },
    ],
  });
}
