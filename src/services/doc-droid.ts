// DocDroid.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** DocDroid. Default category `preferences`: needs consent. */
export function docDroid<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"doc-droid", Category> {
  return readyMade(options, {
    id: "doc-droid",
    name: "DocDroid",
    provider: "DocDroid",
    category: "preferences",
    purpose: uses.documents,
    sharing: sharedWith("DocDroid"),
    urls: [
      { url: "docdroid.net", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "docdroid.com", loads: ["script", "frame", "image", "connect", "style"] },
    ],
    placeholder: placeholders.document,
  });
}
