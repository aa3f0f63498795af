// Digiteka.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Digiteka. Default category `marketing`: needs consent. */
export function digiteka<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"digiteka", Category> {
  return readyMade(options, {
    id: "digiteka",
    name: "Digiteka",
    provider: "Digiteka",
    category: "marketing",
    purpose: uses.video,
    sharing: sharedWith("Digiteka"),
    urls: [
      { url: "ultimedia.com", loads: ["frame", "script", "image", "connect"] },
      { url: "digiteka.com", loads: ["frame", "script", "image", "connect"] },
      { url: "digiteka.net", loads: ["frame", "script", "image", "connect"] },
    ],
    placeholder: placeholders.video,
  });
}
