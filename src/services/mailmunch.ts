// Mailmunch.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Mailmunch. Default category `marketing`: needs consent. */
export function mailmunch<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"mailmunch", Category> {
  return readyMade(options, {
    id: "mailmunch",
    name: "Mailmunch",
    provider: "Mailmunch",
    category: "marketing",
    purpose: uses.popups,
    sharing: sharedWith("Mailmunch"),
    privacyPolicy: "https://www.mailmunch.com/privacy-policy",
    cookies: [
      { name: "mailmunch_second_pageview", retention: "unknown", purpose: purposes.visits },
      { name: "_mailmunch_visitor_id", retention: "1 year", purpose: purposes.visitorId },
    ],
    urls: [
      { url: "mailmunch.co", loads: ["script", "frame", "image", "connect", "style", "font"] },
      { url: "mailmunch.com", loads: ["script", "frame", "image", "connect", "style", "font"] },
    ],
    placeholder: placeholders.form,
  });
}
