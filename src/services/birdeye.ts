// Birdeye.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Birdeye. Default category `preferences`: needs consent. */
export function birdeye<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"birdeye", Category> {
  return readyMade(options, {
    id: "birdeye",
    name: "Birdeye",
    provider: "Birdeye",
    category: "preferences",
    purpose: uses.reviews,
    sharing: sharedWith("Birdeye"),
    urls: [{ url: "birdeye.com", loads: ["script", "frame", "image", "connect", "style"] }],
    placeholder: placeholders.reviews,
  });
}
