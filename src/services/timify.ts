// TIMIFY.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** TIMIFY. Default category `preferences`: needs consent. */
export function timify<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"timify", Category> {
  return readyMade(options, {
    id: "timify",
    name: "TIMIFY",
    provider: "TerminApp",
    category: "preferences",
    purpose: uses.appointments,
    sharing: sharedWith("TerminApp"),
    urls: [{ url: "timify.com", loads: ["script", "frame", "image", "connect", "style"] }],
    placeholder: placeholders.calendar,
  });
}
