// Livestorm.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Livestorm. Default category `preferences`: needs consent. */
export function livestorm<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"livestorm", Category> {
  return readyMade(options, {
    id: "livestorm",
    name: "Livestorm",
    provider: "Livestorm",
    category: "preferences",
    purpose: uses.video,
    sharing: sharedWith("Livestorm"),
    urls: [{ url: "livestorm.co", loads: ["script", "frame", "image", "connect", "style"] }],
    placeholder: placeholders.form,
  });
}
