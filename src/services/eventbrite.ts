// Eventbrite.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Eventbrite. Default category `preferences`: needs consent. */
export function eventbrite<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"eventbrite", Category> {
  return readyMade(options, {
    id: "eventbrite",
    name: "Eventbrite",
    provider: "Eventbrite",
    category: "preferences",
    purpose: uses.booking,
    sharing: sharedWith("Eventbrite"),
    privacyPolicy:
      "https://www.eventbrite.com/help/en-us/articles/460838/eventbrite-privacy-policy/",
    urls: [
      { url: "eventbrite.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "eventbrite.co.uk", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "eventbrite.fr", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "eventbrite.de", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "eventbrite.es", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "eventbrite.it", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "eventbrite.ca", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "eventbrite.com.au", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "evbstatic.com", loads: ["script", "image", "connect", "style"] },
      { url: "evbuc.com", loads: ["image", "media"] },
    ],
    snippets: ["EBWidgets.createWidget(", "static/widgets/eb_widgets.js"],
    outgoing: ["eventbriteapi.com"],
    placeholder: placeholders.booking,
  });
}
