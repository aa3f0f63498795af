// Booking.com.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Booking.com. Default category `marketing`: needs consent. */
export function bookingCom<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"booking-com", Category> {
  return readyMade(options, {
    id: "booking-com",
    name: "Booking.com",
    provider: "Booking Holdings",
    category: "marketing",
    purpose: uses.booking,
    sharing: sharedWith("Booking Holdings"),
    privacyPolicy: "https://www.booking.com/content/privacy.html",
    cookies: [
      { name: "bkng", retention: "5 years", purpose: purposes.visitorId },
      { name: "bkng_sso_session", retention: "session", purpose: purposes.sessionId },
    ],
    urls: [
      { url: "booking.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "bstatic.com", loads: ["script", "image", "connect", "style"] },
    ],
    snippets: ["aff.bstatic.com/static/affiliate_base"],
    placeholder: placeholders.booking,
  });
}
