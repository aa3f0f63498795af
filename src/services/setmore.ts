// Setmore.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Setmore. Default category `preferences`: needs consent. */
export function setmore<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"setmore", Category> {
  return readyMade(options, {
    id: "setmore",
    name: "Setmore",
    provider: "Setmore",
    category: "preferences",
    purpose: uses.appointments,
    sharing: sharedWith("Setmore"),
    privacyPolicy: "https://www.setmore.com/privacy",
    urls: [
      { url: "setmore.com", loads: ["frame", "script", "image", "connect", "style"] },
      { url: "my.setmore.com", loads: "frame" },
      { url: "booking.setmore.com", loads: "frame" },
    ],
    snippets: ["setmore_iframe"],
    placeholder: placeholders.calendar,
  });
}
