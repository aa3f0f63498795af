// Ticket Tailor.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Ticket Tailor. Default category `preferences`: needs consent. */
export function ticketTailor<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"ticket-tailor", Category> {
  return readyMade(options, {
    id: "ticket-tailor",
    name: "Ticket Tailor",
    provider: "Ticket Tailor",
    category: "preferences",
    purpose: uses.booking,
    sharing: sharedWith("Ticket Tailor"),
    privacyPolicy: "https://www.tickettailor.com/privacy",
    urls: [
      { url: "tickettailor.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "buytickets.at", loads: "frame" },
    ],
    snippets: ["cdn.tickettailor.com/js/widgets"],
    placeholder: placeholders.booking,
  });
}
