// Ticketmaster.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Ticketmaster. Default category `marketing`: needs consent. */
export function ticketmaster<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"ticketmaster", Category> {
  return readyMade(options, {
    id: "ticketmaster",
    name: "Ticketmaster",
    provider: "Live Nation",
    category: "marketing",
    purpose: uses.booking,
    sharing: sharedWith("Live Nation"),
    privacyPolicy: "https://privacy.ticketmaster.com/privacy-policy",
    urls: [
      { url: "ticketmaster.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "ticketmaster.fr", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "ticketmaster.de", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "ticketmaster.co.uk", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "tmol.io", loads: "script" },
      { url: "ticketm.net", loads: "image" },
      { url: "universe.com", loads: ["script", "frame", "image", "connect", "style"] },
    ],
    placeholder: placeholders.booking,
  });
}
