// Shields.io.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Shields.io. Default category `functional`: free of consent. */
export function shieldsIo<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"shields-io", Category> {
  return readyMade(options, {
    id: "shields-io",
    name: "Shields.io",
    provider: "Shields.io",
    category: "functional",
    purpose: uses.pictures,
    sharing: sharedWith("Shields.io"),
    urls: [{ url: "shields.io", loads: "image" }],
  });
}
