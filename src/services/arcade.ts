// Arcade.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Arcade. Default category `marketing`: needs consent. */
export function arcade<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"arcade", Category> {
  return readyMade(options, {
    id: "arcade",
    name: "Arcade",
    provider: "Arcade",
    category: "marketing",
    purpose: uses.widgets,
    sharing: sharedWith("Arcade"),
    urls: [{ url: "demo.arcade.software", loads: ["frame", "script"] }],
  });
}
