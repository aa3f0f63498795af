// Whereby.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Whereby. Default category `preferences`: needs consent. */
export function whereby<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"whereby", Category> {
  return readyMade(options, {
    id: "whereby",
    name: "Whereby",
    provider: "Whereby",
    category: "preferences",
    purpose: uses.video,
    sharing: sharedWith("Whereby"),
    urls: [
      { url: "whereby.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "whereby.dev", loads: ["script", "frame", "connect"] },
    ],
    placeholder: placeholders.video,
  });
}
