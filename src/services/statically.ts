// Statically.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Statically. Default category `functional`: free of consent. */
export function statically<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"statically", Category> {
  return readyMade(options, {
    id: "statically",
    name: "Statically",
    provider: "Statically",
    category: "functional",
    purpose: uses.libraries,
    sharing: sharedWith("Statically"),
    urls: [{ url: "statically.io", loads: ["script", "style", "font", "image", "connect"] }],
  });
}
