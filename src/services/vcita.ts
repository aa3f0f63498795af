// vcita.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** vcita. Default category `preferences`: needs consent. */
export function vcita<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"vcita", Category> {
  return readyMade(options, {
    id: "vcita",
    name: "vcita",
    provider: "vcita",
    category: "preferences",
    purpose: uses.appointments,
    sharing: sharedWith("vcita"),
    urls: [
      { url: "vcita.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "vcdnita.com", loads: ["script", "frame", "image", "connect", "style"] },
    ],
    snippets: ["LiveSite.init"],
    placeholder: placeholders.calendar,
  });
}
