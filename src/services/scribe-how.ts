// Scribe.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Scribe. Default category `marketing`: needs consent. */
export function scribeHow<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"scribe-how", Category> {
  return readyMade(options, {
    id: "scribe-how",
    name: "Scribe",
    provider: "Scribe",
    category: "marketing",
    purpose: uses.documents,
    sharing: sharedWith("Scribe"),
    urls: [{ url: "scribehow.com", loads: "frame" }],
    placeholder: placeholders.document,
  });
}
