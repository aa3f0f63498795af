// Re:amaze.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Re:amaze. Default category `preferences`: needs consent. */
export function reamaze<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"reamaze", Category> {
  return readyMade(options, {
    id: "reamaze",
    name: "Re:amaze",
    provider: "Reamaze",
    category: "preferences",
    purpose: uses.chat,
    sharing: sharedWith("Reamaze"),
    urls: [{ url: "reamaze.com", loads: ["script", "frame", "image", "connect", "style"] }],
    snippets: ["_support['account']", "reamaze.init("],
  });
}
