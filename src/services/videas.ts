// Videas.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Videas. Default category `preferences`: needs consent. */
export function videas<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"videas", Category> {
  return readyMade(options, {
    id: "videas",
    name: "Videas",
    provider: "Videas",
    category: "preferences",
    purpose: uses.video,
    sharing: sharedWith("Videas"),
    privacyPolicy: "https://videas.fr/fr/legal",
    urls: [{ url: "videas.fr", loads: ["frame", "script", "image", "connect", "media"] }],
    placeholder: placeholders.video,
  });
}
