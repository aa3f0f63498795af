// SevenRooms.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** SevenRooms. Default category `preferences`: needs consent. */
export function sevenRooms<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"seven-rooms", Category> {
  return readyMade(options, {
    id: "seven-rooms",
    name: "SevenRooms",
    provider: "SevenRooms",
    category: "preferences",
    purpose: uses.booking,
    sharing: sharedWith("SevenRooms"),
    urls: [{ url: "sevenrooms.com", loads: ["script", "frame", "image", "connect", "style"] }],
    snippets: ["SevenroomsWidget.init"],
    placeholder: placeholders.booking,
  });
}
