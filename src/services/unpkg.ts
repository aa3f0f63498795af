// unpkg. Holds every package of npm, trackers among them: serve the files yourself where you can.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** unpkg. Default category `functional`: free of consent. */
export function unpkg<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"unpkg", Category> {
  return readyMade(options, {
    id: "unpkg",
    name: "unpkg",
    provider: "unpkg",
    category: "functional",
    purpose: uses.libraries,
    sharing: sharedWith("unpkg"),
    urls: [{ url: "unpkg.com", loads: ["script", "style", "font", "image", "connect"] }],
  });
}
