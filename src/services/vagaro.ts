// Vagaro.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Vagaro. Default category `preferences`: needs consent. */
export function vagaro<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"vagaro", Category> {
  return readyMade(options, {
    id: "vagaro",
    name: "Vagaro",
    provider: "Vagaro",
    category: "preferences",
    purpose: uses.appointments,
    sharing: sharedWith("Vagaro"),
    urls: [{ url: "vagaro.com", loads: ["script", "frame", "image", "connect", "style"] }],
    placeholder: placeholders.calendar,
  });
}
