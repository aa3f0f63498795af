// Usermaven.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Usermaven. Default category `statistics`: needs consent. */
export function usermaven<const Category extends string = "statistics">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"usermaven", Category> {
  return readyMade(options, {
    id: "usermaven",
    name: "Usermaven",
    provider: "Usermaven",
    category: "statistics",
    purpose: uses.statistics,
    sharing: sharedWith("Usermaven"),
    urls: [{ url: "usermaven.com", loads: ["script", "image", "connect"] }],
  });
}
