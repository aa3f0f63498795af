// Constant Contact.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Constant Contact. Default category `marketing`: needs consent. */
export function constantContact<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"constant-contact", Category> {
  return readyMade(options, {
    id: "constant-contact",
    name: "Constant Contact",
    provider: "Constant Contact",
    category: "marketing",
    purpose: uses.emailing,
    sharing: sharedWith("Constant Contact"),
    privacyPolicy: "https://www.constantcontact.com/legal/privacy-notice",
    urls: [
      { url: "ctctcdn.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "constantcontact.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "constantcontactpages.com", loads: "frame" },
      { url: "ccsend.com", loads: ["frame", "image"] },
    ],
    snippets: ["_ctct_m", "signup-form-widget.min.js"],
    outgoing: ["api.cc.email", { url: "api.cc.email/v3/activities/", batch: true }],
    placeholder: placeholders.form,
  });
}
