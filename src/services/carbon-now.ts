// Carbon.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Carbon. Default category `preferences`: needs consent. */
export function carbonNow<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"carbon-now", Category> {
  return readyMade(options, {
    id: "carbon-now",
    name: "Carbon",
    provider: "Carbon",
    category: "preferences",
    purpose: uses.code,
    sharing: sharedWith("Carbon"),
    urls: [{ url: "carbon.now.sh", loads: ["script", "frame", "image", "connect", "style"] }],
    placeholder: placeholders.code,
  });
}
