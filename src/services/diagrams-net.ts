// diagrams.net.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** diagrams.net. Default category `preferences`: needs consent. */
export function diagramsNet<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"diagrams-net", Category> {
  return readyMade(options, {
    id: "diagrams-net",
    name: "diagrams.net",
    provider: "JGraph",
    category: "preferences",
    purpose: uses.documents,
    sharing: sharedWith("JGraph"),
    urls: [
      { url: "diagrams.net", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "draw.io", loads: ["script", "frame", "image", "connect", "style"] },
    ],
    placeholder: placeholders.document,
  });
}
