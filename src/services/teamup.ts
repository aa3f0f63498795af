// Teamup.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Teamup. Default category `preferences`: needs consent. */
export function teamup<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"teamup", Category> {
  return readyMade(options, {
    id: "teamup",
    name: "Teamup",
    provider: "Teamup",
    category: "preferences",
    purpose: uses.appointments,
    sharing: sharedWith("Teamup"),
    privacyPolicy: "https://www.teamup.com/privacy/",
    urls: [{ url: "teamup.com", loads: ["frame", "script", "image", "connect", "style"] }],
    snippets: ["TeamupCalendar"],
    placeholder: placeholders.calendar,
  });
}
