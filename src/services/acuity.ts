// Acuity Scheduling.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Acuity Scheduling. Default category `preferences`: needs consent. */
export function acuity<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"acuity", Category> {
  return readyMade(options, {
    id: "acuity",
    name: "Acuity Scheduling",
    provider: "Squarespace",
    category: "preferences",
    purpose: uses.appointments,
    sharing: sharedWith("Squarespace"),
    privacyPolicy: "https://www.squarespace.com/privacy",
    urls: [
      { url: "acuityscheduling.com", loads: ["frame", "script", "image", "connect", "style"] },
      { url: "squarespacescheduling.com", loads: ["frame", "script", "image", "connect", "style"] },
      { url: "as.me", loads: "frame" },
    ],
    snippets: ["embed.acuityscheduling.com/js/embed.js"],
    placeholder: placeholders.calendar,
  });
}
