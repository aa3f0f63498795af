// Wayground (Quizizz).
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Wayground (Quizizz). Default category `preferences`: needs consent. */
export function quizizz<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"quizizz", Category> {
  return readyMade(options, {
    id: "quizizz",
    name: "Wayground (Quizizz)",
    provider: "Quizizz",
    category: "preferences",
    purpose: uses.learning,
    sharing: sharedWith("Quizizz"),
    urls: [
      { url: "quizizz.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "wayground.com", loads: ["script", "frame", "image", "connect", "style"] },
    ],
    placeholder: placeholders.exercise,
  });
}
