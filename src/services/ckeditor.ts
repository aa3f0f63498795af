// CKEditor.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** CKEditor. Default category `functional`: free of consent. */
export function ckeditor<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"ckeditor", Category> {
  return readyMade(options, {
    id: "ckeditor",
    name: "CKEditor",
    provider: "CKSource",
    category: "functional",
    purpose: uses.libraries,
    sharing: sharedWith("CKSource"),
    urls: [
      { url: "cdn.ckeditor.com", loads: ["script", "style", "font", "image", "connect"] },
      { url: "cke-cs.com", loads: ["script", "frame", "connect"] },
    ],
  });
}
