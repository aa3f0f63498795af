// TinyMCE.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** TinyMCE. Default category `functional`: free of consent. */
export function tinyMce<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"tiny-mce", Category> {
  return readyMade(options, {
    id: "tiny-mce",
    name: "TinyMCE",
    provider: "Tiny Technologies",
    category: "functional",
    purpose: uses.libraries,
    sharing: sharedWith("Tiny Technologies"),
    urls: [
      { url: "tiny.cloud", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "tinymce.com", loads: ["script", "style", "font", "image", "connect"] },
    ],
  });
}
