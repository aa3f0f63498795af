// SlideServe.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** SlideServe. Default category `preferences`: needs consent. */
export function slideServe<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"slide-serve", Category> {
  return readyMade(options, {
    id: "slide-serve",
    name: "SlideServe",
    provider: "SlideServe",
    category: "preferences",
    purpose: uses.documents,
    sharing: sharedWith("SlideServe"),
    urls: [{ url: "slideserve.com", loads: ["script", "frame", "image", "connect", "style"] }],
    placeholder: placeholders.document,
  });
}
