// Plyr.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Plyr. Default category `functional`: free of consent. */
export function plyr<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"plyr", Category> {
  return readyMade(options, {
    id: "plyr",
    name: "Plyr",
    provider: "Sam Potts",
    category: "functional",
    purpose: uses.libraries,
    sharing: sharedWith("Sam Potts"),
    urls: [{ url: "cdn.plyr.io", loads: ["script", "style", "font", "image", "connect"] }],
  });
}
