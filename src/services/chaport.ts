// Chaport.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Chaport. Default category `preferences`: needs consent. */
export function chaport<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"chaport", Category> {
  return readyMade(options, {
    id: "chaport",
    name: "Chaport",
    provider: "Chaport",
    category: "preferences",
    purpose: uses.chat,
    sharing: sharedWith("Chaport"),
    urls: [{ url: "chaport.com", loads: ["script", "frame", "image", "connect", "style"] }],
    snippets: ["chaportConfig"],
  });
}
