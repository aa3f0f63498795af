// Fresha.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Fresha. Default category `preferences`: needs consent. */
export function fresha<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"fresha", Category> {
  return readyMade(options, {
    id: "fresha",
    name: "Fresha",
    provider: "Fresha",
    category: "preferences",
    purpose: uses.appointments,
    sharing: sharedWith("Fresha"),
    urls: [{ url: "fresha.com", loads: ["script", "frame", "image", "connect", "style"] }],
    placeholder: placeholders.calendar,
  });
}
