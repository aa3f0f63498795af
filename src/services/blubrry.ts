// Blubrry.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Blubrry. Default category `preferences`: needs consent. */
export function blubrry<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"blubrry", Category> {
  return readyMade(options, {
    id: "blubrry",
    name: "Blubrry",
    provider: "Blubrry",
    category: "preferences",
    purpose: uses.audio,
    sharing: sharedWith("Blubrry"),
    privacyPolicy: "https://blubrry.com/privacy.php",
    urls: [{ url: "blubrry.com", loads: ["frame", "script", "image", "connect", "media"] }],
    placeholder: placeholders.audio,
  });
}
