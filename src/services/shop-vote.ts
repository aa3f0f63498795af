// SHOPVOTE.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** SHOPVOTE. Default category `preferences`: needs consent. */
export function shopVote<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"shop-vote", Category> {
  return readyMade(options, {
    id: "shop-vote",
    name: "SHOPVOTE",
    provider: "Blickreif",
    category: "preferences",
    purpose: uses.reviews,
    sharing: sharedWith("Blickreif"),
    urls: [{ url: "shopvote.de", loads: ["script", "frame", "image", "connect", "style"] }],
    snippets: ["createRBadge("],
    placeholder: placeholders.reviews,
  });
}
