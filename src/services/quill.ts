// Quill.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Quill. Default category `functional`: free of consent. */
export function quill<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"quill", Category> {
  return readyMade(options, {
    id: "quill",
    name: "Quill",
    provider: "Slab",
    category: "functional",
    purpose: uses.libraries,
    sharing: sharedWith("Slab"),
    urls: [{ url: "cdn.quilljs.com", loads: ["script", "style", "font", "image", "connect"] }],
  });
}
