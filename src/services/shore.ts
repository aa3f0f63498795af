// Shore.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Shore. Default category `preferences`: needs consent. */
export function shore<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"shore", Category> {
  return readyMade(options, {
    id: "shore",
    name: "Shore",
    provider: "Shore",
    category: "preferences",
    purpose: uses.appointments,
    sharing: sharedWith("Shore"),
    urls: [{ url: "shore.com", loads: ["script", "frame", "image", "connect", "style"] }],
    placeholder: placeholders.calendar,
  });
}
