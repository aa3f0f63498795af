// JustGiving.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** JustGiving. Default category `marketing`: needs consent. */
export function justgiving<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"justgiving", Category> {
  return readyMade(options, {
    id: "justgiving",
    name: "JustGiving",
    provider: "JustGiving",
    category: "marketing",
    purpose: uses.donations,
    sharing: sharedWith("JustGiving"),
    urls: [{ url: "justgiving.com", loads: ["frame", "script", "image", "connect"] }],
    placeholder: placeholders.donation,
  });
}
