// Eversports.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Eversports. Default category `preferences`: needs consent. */
export function eversports<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"eversports", Category> {
  return readyMade(options, {
    id: "eversports",
    name: "Eversports",
    provider: "Eversports",
    category: "preferences",
    purpose: uses.booking,
    sharing: sharedWith("Eversports"),
    urls: [
      { url: "eversports.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "eversports.de", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "eversports.at", loads: ["script", "frame", "image", "connect", "style"] },
    ],
    placeholder: placeholders.booking,
  });
}
