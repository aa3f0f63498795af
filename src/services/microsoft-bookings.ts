// Microsoft Bookings.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Microsoft Bookings. Default category `preferences`: needs consent. */
export function microsoftBookings<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"microsoft-bookings", Category> {
  return readyMade(options, {
    id: "microsoft-bookings",
    name: "Microsoft Bookings",
    provider: "Microsoft",
    category: "preferences",
    purpose: uses.appointments,
    sharing: sharedWith("Microsoft"),
    privacyPolicy: "https://privacy.microsoft.com/privacystatement",
    urls: [
      { url: "outlook.office365.com", loads: "frame" },
      { url: "outlook.office.com", loads: "frame" },
      { url: "bookings.cloud.microsoft", loads: "frame" },
    ],
    placeholder: placeholders.calendar,
  });
}
