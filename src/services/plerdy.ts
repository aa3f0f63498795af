// Plerdy.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Plerdy. Default category `statistics`: needs consent. */
export function plerdy<const Category extends string = "statistics">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"plerdy", Category> {
  return readyMade(options, {
    id: "plerdy",
    name: "Plerdy",
    provider: "Plerdy",
    category: "statistics",
    purpose: uses.replay,
    sharing: sharedWith("Plerdy"),
    urls: [{ url: "plerdy.com", loads: ["script", "image", "connect"] }],
    snippets: ["_site_hash_code", "_suid_plerdy"],
  });
}
