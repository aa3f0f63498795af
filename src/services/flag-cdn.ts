// Flagpedia.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Flagpedia. Default category `functional`: free of consent. */
export function flagCdn<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"flag-cdn", Category> {
  return readyMade(options, {
    id: "flag-cdn",
    name: "Flagpedia",
    provider: "Flagpedia",
    category: "functional",
    purpose: uses.pictures,
    sharing: sharedWith("Flagpedia"),
    urls: [
      { url: "flagcdn.com", loads: "image" },
      { url: "flagpedia.net", loads: "image" },
    ],
  });
}
