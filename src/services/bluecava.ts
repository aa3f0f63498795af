// BlueCava.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** BlueCava. Default category `marketing`: needs consent. */
export function bluecava<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"bluecava", Category> {
  return readyMade(options, {
    id: "bluecava",
    name: "BlueCava",
    provider: "Qualia",
    category: "marketing",
    purpose: uses.identity,
    sharing: sharedWith("Qualia"),
    urls: [{ url: "bluecava.com", loads: ["script", "image", "connect"] }],
  });
}
