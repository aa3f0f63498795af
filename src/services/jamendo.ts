// Jamendo.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Jamendo. Default category `preferences`: needs consent. */
export function jamendo<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"jamendo", Category> {
  return readyMade(options, {
    id: "jamendo",
    name: "Jamendo",
    provider: "Jamendo",
    category: "preferences",
    purpose: uses.audio,
    sharing: sharedWith("Jamendo"),
    urls: [{ url: "jamendo.com", loads: ["script", "frame", "image", "connect", "style"] }],
    placeholder: placeholders.audio,
  });
}
