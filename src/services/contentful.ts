// Contentful.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Contentful. Default category `functional`: free of consent. */
export function contentful<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"contentful", Category> {
  return readyMade(options, {
    id: "contentful",
    name: "Contentful",
    provider: "Contentful",
    category: "functional",
    purpose: uses.pictures,
    sharing: sharedWith("Contentful"),
    urls: [
      { url: "ctfassets.net", loads: ["image", "media"] },
      { url: "contentful.com", loads: ["script", "frame", "connect"] },
    ],
  });
}
