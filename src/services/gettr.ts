// GETTR.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** GETTR. Default category `marketing`: needs consent. */
export function gettr<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"gettr", Category> {
  return readyMade(options, {
    id: "gettr",
    name: "GETTR",
    provider: "GETTR",
    category: "marketing",
    purpose: uses.social,
    sharing: sharedWith("GETTR"),
    urls: [{ url: "gettr.com", loads: ["script", "frame", "image", "connect", "style"] }],
    placeholder: placeholders.post,
  });
}
