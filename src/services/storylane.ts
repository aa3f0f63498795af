// Storylane.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Storylane. Default category `marketing`: needs consent. */
export function storylane<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"storylane", Category> {
  return readyMade(options, {
    id: "storylane",
    name: "Storylane",
    provider: "Storylane",
    category: "marketing",
    purpose: uses.widgets,
    sharing: sharedWith("Storylane"),
    urls: [{ url: "storylane.io", loads: ["frame", "script", "image", "connect"] }],
  });
}
