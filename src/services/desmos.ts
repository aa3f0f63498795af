// Desmos.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Desmos. Default category `preferences`: needs consent. */
export function desmos<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"desmos", Category> {
  return readyMade(options, {
    id: "desmos",
    name: "Desmos",
    provider: "Desmos Studio",
    category: "preferences",
    purpose: uses.learning,
    sharing: sharedWith("Desmos Studio"),
    privacyPolicy: "https://www.desmos.com/privacy",
    urls: [{ url: "desmos.com", loads: ["frame", "script", "image", "connect", "style", "media"] }],
    snippets: ["Desmos.GraphingCalculator(", "desmos.com/api/"],
    placeholder: placeholders.exercise,
  });
}
