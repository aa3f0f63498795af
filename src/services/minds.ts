// Minds.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Minds. Default category `marketing`: needs consent. */
export function minds<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"minds", Category> {
  return readyMade(options, {
    id: "minds",
    name: "Minds",
    provider: "Minds",
    category: "marketing",
    purpose: uses.social,
    sharing: sharedWith("Minds"),
    urls: [{ url: "minds.com", loads: ["script", "frame", "image", "connect", "style"] }],
    placeholder: placeholders.post,
  });
}
