// RadioPublic.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** RadioPublic. Default category `preferences`: needs consent. */
export function radioPublic<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"radio-public", Category> {
  return readyMade(options, {
    id: "radio-public",
    name: "RadioPublic",
    provider: "Acast",
    category: "preferences",
    purpose: uses.audio,
    sharing: sharedWith("Acast"),
    urls: [{ url: "radiopublic.com", loads: ["script", "frame", "image", "connect", "style"] }],
    placeholder: placeholders.audio,
  });
}
