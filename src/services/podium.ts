// Podium.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Podium. Default category `preferences`: needs consent. */
export function podium<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"podium", Category> {
  return readyMade(options, {
    id: "podium",
    name: "Podium",
    provider: "Podium",
    category: "preferences",
    purpose: uses.chat,
    sharing: sharedWith("Podium"),
    urls: [{ url: "podium.com", loads: ["script", "frame", "image", "connect", "style"] }],
    snippets: ["podium.com/widget.js"],
  });
}
