// Smoobu.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Smoobu. Default category `preferences`: needs consent. */
export function smoobu<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"smoobu", Category> {
  return readyMade(options, {
    id: "smoobu",
    name: "Smoobu",
    provider: "Smoobu",
    category: "preferences",
    purpose: uses.booking,
    sharing: sharedWith("Smoobu"),
    urls: [{ url: "login.smoobu.com", loads: ["frame", "script", "style", "image", "connect"] }],
    snippets: ["BookingToolIframe.initialize("],
    placeholder: placeholders.booking,
  });
}
