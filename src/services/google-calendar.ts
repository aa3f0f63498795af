// Google Calendar.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Google Calendar. Default category `marketing`: needs consent. */
export function googleCalendar<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"google-calendar", Category> {
  return readyMade(options, {
    id: "google-calendar",
    name: "Google Calendar",
    provider: "Google",
    category: "marketing",
    purpose: uses.appointments,
    sharing: sharedWith("Google"),
    privacyPolicy: "https://policies.google.com/privacy",
    urls: [
      { url: "calendar.google.com", loads: ["frame", "script", "image", "connect", "style"] },
      { url: "google.com/calendar/", loads: "frame" },
      { url: "calendar.app.google", loads: "frame" },
    ],
    snippets: [
      "calendar.schedulingButton.load(",
      "calendar.google.com/calendar/scheduling-button-script.js",
    ],
    placeholder: placeholders.calendar,
  });
}
