// Beamer.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Beamer. Default category `preferences`: needs consent. */
export function beamer<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"beamer", Category> {
  return readyMade(options, {
    id: "beamer",
    name: "Beamer",
    provider: "Beamer",
    category: "preferences",
    purpose: uses.support,
    sharing: sharedWith("Beamer"),
    urls: [{ url: "getbeamer.com", loads: ["script", "frame", "image", "connect", "style"] }],
    snippets: ["beamer_config"],
  });
}
