// Quandoo.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Quandoo. Default category `preferences`: needs consent. */
export function quandoo<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"quandoo", Category> {
  return readyMade(options, {
    id: "quandoo",
    name: "Quandoo",
    provider: "Quandoo",
    category: "preferences",
    purpose: uses.booking,
    sharing: sharedWith("Quandoo"),
    urls: [
      { url: "quandoo.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "quandoo.de", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "quandoo.at", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "quandoo.it", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "quandoo.co.uk", loads: ["script", "frame", "image", "connect", "style"] },
    ],
    placeholder: placeholders.booking,
  });
}
