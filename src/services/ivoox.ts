// iVoox.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** iVoox. Default category `preferences`: needs consent. */
export function ivoox<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"ivoox", Category> {
  return readyMade(options, {
    id: "ivoox",
    name: "iVoox",
    provider: "iVoox",
    category: "preferences",
    purpose: uses.audio,
    sharing: sharedWith("iVoox"),
    urls: [{ url: "ivoox.com", loads: ["script", "frame", "image", "connect", "style"] }],
    placeholder: placeholders.audio,
  });
}
