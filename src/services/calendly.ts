// Calendly.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Calendly. Default category `preferences`: needs consent. */
export function calendly<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"calendly", Category> {
  return readyMade(options, {
    id: "calendly",
    name: "Calendly",
    provider: "Calendly",
    category: "preferences",
    purpose: uses.appointments,
    sharing: sharedWith("Calendly"),
    privacyPolicy: "https://calendly.com/legal/privacy-notice",
    urls: [{ url: "calendly.com", loads: ["frame", "script", "image", "connect", "style"] }],
    snippets: [
      "Calendly.initInlineWidget(",
      "Calendly.initBadgeWidget(",
      "Calendly.initPopupWidget(",
      "assets.calendly.com/assets/external/widget",
    ],
    outgoing: ["api.calendly.com"],
    placeholder: placeholders.calendar,
  });
}
