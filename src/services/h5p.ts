// H5P.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** H5P. Default category `preferences`: needs consent. */
export function h5p<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"h5p", Category> {
  return readyMade(options, {
    id: "h5p",
    name: "H5P",
    provider: "H5P Group",
    category: "preferences",
    purpose: uses.learning,
    sharing: sharedWith("H5P Group"),
    privacyPolicy: "https://h5p.com/privacy",
    urls: [
      { url: "h5p.com", loads: ["frame", "script", "image", "connect", "style", "media"] },
      { url: "h5p.org", loads: ["frame", "script", "image", "connect", "style", "media"] },
    ],
    snippets: ["h5p-resizer.js"],
    placeholder: placeholders.exercise,
  });
}
