// Podlove.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Podlove. Default category `preferences`: needs consent. */
export function podlove<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"podlove", Category> {
  return readyMade(options, {
    id: "podlove",
    name: "Podlove",
    provider: "Podlove",
    category: "preferences",
    purpose: uses.audio,
    sharing: sharedWith("Podlove"),
    urls: [{ url: "podlove.org", loads: ["script", "frame", "image", "connect", "style"] }],
    snippets: ["podlovePlayer("],
    placeholder: placeholders.audio,
  });
}
