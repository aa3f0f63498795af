// Pubdirecte.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Pubdirecte. Default category `marketing`: needs consent. */
export function pubdirecte<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"pubdirecte", Category> {
  return readyMade(options, {
    id: "pubdirecte",
    name: "Pubdirecte",
    provider: "Pubdirecte",
    category: "marketing",
    purpose: uses.ads,
    sharing: sharedWith("Pubdirecte"),
    urls: [{ url: "pubdirecte.com", loads: ["script", "frame", "image", "connect"] }],
  });
}
