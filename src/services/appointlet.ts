// Appointlet.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Appointlet. Default category `preferences`: needs consent. */
export function appointlet<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"appointlet", Category> {
  return readyMade(options, {
    id: "appointlet",
    name: "Appointlet",
    provider: "Appointlet",
    category: "preferences",
    purpose: uses.appointments,
    sharing: sharedWith("Appointlet"),
    urls: [
      { url: "appointlet.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "appt.link", loads: "frame" },
    ],
    placeholder: placeholders.calendar,
  });
}
