// idealo.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** idealo. Default category `preferences`: needs consent. */
export function idealo<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"idealo", Category> {
  return readyMade(options, {
    id: "idealo",
    name: "idealo",
    provider: "idealo internet",
    category: "preferences",
    purpose: uses.reviews,
    sharing: sharedWith("idealo internet"),
    urls: [
      { url: "idealo.de", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "idealo.com", loads: ["script", "frame", "image", "connect", "style"] },
    ],
    placeholder: placeholders.reviews,
  });
}
