// OpenTable.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** OpenTable. Default category `preferences`: needs consent. */
export function openTable<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"open-table", Category> {
  return readyMade(options, {
    id: "open-table",
    name: "OpenTable",
    provider: "Booking Holdings",
    category: "preferences",
    purpose: uses.booking,
    sharing: sharedWith("Booking Holdings"),
    privacyPolicy: "https://www.opentable.com/c/legal/privacy-policy/",
    urls: [
      { url: "opentable.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "opentable.co.uk", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "opentable.de", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "opentable.fr", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "otstatic.com", loads: ["script", "image", "connect", "style"] },
    ],
    snippets: ["opentable.com/widget/reservation/loader"],
    placeholder: placeholders.booking,
  });
}
