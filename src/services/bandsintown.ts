// Bandsintown.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Bandsintown. Default category `marketing`: needs consent. */
export function bandsintown<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"bandsintown", Category> {
  return readyMade(options, {
    id: "bandsintown",
    name: "Bandsintown",
    provider: "Bandsintown",
    category: "marketing",
    purpose: uses.booking,
    sharing: sharedWith("Bandsintown"),
    privacyPolicy: "https://corp.bandsintown.com/privacy",
    urls: [{ url: "bandsintown.com", loads: ["script", "frame", "image", "connect", "style"] }],
    snippets: ["widget.bandsintown.com/main.min.js"],
    placeholder: placeholders.booking,
  });
}
