// resmio.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** resmio. Default category `preferences`: needs consent. */
export function resmio<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"resmio", Category> {
  return readyMade(options, {
    id: "resmio",
    name: "resmio",
    provider: "resmio",
    category: "preferences",
    purpose: uses.booking,
    sharing: sharedWith("resmio"),
    urls: [{ url: "resmio.com", loads: ["script", "frame", "image", "connect", "style"] }],
    placeholder: placeholders.booking,
  });
}
