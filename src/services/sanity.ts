// Sanity.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Sanity. Default category `functional`: free of consent. */
export function sanity<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"sanity", Category> {
  return readyMade(options, {
    id: "sanity",
    name: "Sanity",
    provider: "Sanity",
    category: "functional",
    purpose: uses.pictures,
    sharing: sharedWith("Sanity"),
    urls: [
      { url: "cdn.sanity.io", loads: ["image", "media"] },
      { url: "sanity.io", loads: ["script", "frame", "connect"] },
    ],
  });
}
