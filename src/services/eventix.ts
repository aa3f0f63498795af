// Eventix.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Eventix. Default category `preferences`: needs consent. */
export function eventix<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"eventix", Category> {
  return readyMade(options, {
    id: "eventix",
    name: "Eventix",
    provider: "Weeztix",
    category: "preferences",
    purpose: uses.booking,
    sharing: sharedWith("Weeztix"),
    urls: [
      { url: "eventix.io", loads: ["frame", "script", "style", "connect"] },
      { url: "eventix.shop", loads: ["frame", "script", "style", "connect"] },
      { url: "weeztix.com", loads: ["frame", "script", "style", "connect"] },
      { url: "weeztix.shop", loads: ["frame", "script", "style", "connect"] },
    ],
    placeholder: placeholders.booking,
  });
}
