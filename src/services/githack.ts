// raw.githack.com.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** raw.githack.com. Default category `functional`: free of consent. */
export function githack<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"githack", Category> {
  return readyMade(options, {
    id: "githack",
    name: "raw.githack.com",
    provider: "raw.githack.com",
    category: "functional",
    purpose: uses.libraries,
    sharing: sharedWith("raw.githack.com"),
    urls: [{ url: "githack.com", loads: ["script", "style", "font", "image", "connect"] }],
  });
}
