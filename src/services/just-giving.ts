// JustGiving.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** JustGiving. Default category `preferences`: needs consent. */
export function justGiving<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"just-giving", Category> {
  return readyMade(options, {
    id: "just-giving",
    name: "JustGiving",
    provider: "JustGiving",
    category: "preferences",
    purpose: uses.donations,
    sharing: sharedWith("JustGiving"),
    urls: [{ url: "justgiving.com", loads: ["script", "frame", "image", "connect", "style"] }],
    placeholder: placeholders.donation,
  });
}
