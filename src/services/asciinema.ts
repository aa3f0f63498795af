// asciinema.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** asciinema. Default category `preferences`: needs consent. */
export function asciinema<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"asciinema", Category> {
  return readyMade(options, {
    id: "asciinema",
    name: "asciinema",
    provider: "asciinema",
    category: "preferences",
    purpose: uses.code,
    sharing: sharedWith("asciinema"),
    urls: [{ url: "asciinema.org", loads: ["script", "frame", "image", "connect", "style"] }],
    placeholder: placeholders.code,
  });
}
