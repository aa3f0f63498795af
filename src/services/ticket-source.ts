// TicketSource.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** TicketSource. Default category `preferences`: needs consent. */
export function ticketSource<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"ticket-source", Category> {
  return readyMade(options, {
    id: "ticket-source",
    name: "TicketSource",
    provider: "TicketSource",
    category: "preferences",
    purpose: uses.booking,
    sharing: sharedWith("TicketSource"),
    urls: [
      { url: "ticketsource.co.uk", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "ticketsource.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "ticketsource.eu", loads: ["script", "frame", "image", "connect", "style"] },
    ],
    placeholder: placeholders.booking,
  });
}
