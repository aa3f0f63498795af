// Excalidraw.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Excalidraw. Default category `preferences`: needs consent. */
export function excalidraw<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"excalidraw", Category> {
  return readyMade(options, {
    id: "excalidraw",
    name: "Excalidraw",
    provider: "Excalidraw",
    category: "preferences",
    purpose: uses.documents,
    sharing: sharedWith("Excalidraw"),
    urls: [{ url: "excalidraw.com", loads: ["script", "frame", "image", "connect", "style"] }],
    placeholder: placeholders.document,
  });
}
