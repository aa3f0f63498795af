// Mailjet.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Mailjet. Default category `marketing`: needs consent. */
export function mailjet<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"mailjet", Category> {
  return readyMade(options, {
    id: "mailjet",
    name: "Mailjet",
    provider: "Sinch",
    category: "marketing",
    purpose: uses.emailing,
    sharing: sharedWith("Sinch"),
    privacyPolicy: "https://sinch.com/legal/privacy/",
    urls: [
      { url: "mailjet.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "mjt.lu", loads: ["frame", "image"] },
      { url: "mj.am", loads: ["frame", "image"] },
    ],
    snippets: ["app.mailjet.com/statics/js/"],
    outgoing: [
      "api.mailjet.com",
      { url: "api.mailjet.com/v3/REST/contact/managemanycontacts", batch: true },
      { url: "api.mailjet.com/v3/REST/contactslist/*/managemanycontacts", batch: true },
    ],
    placeholder: placeholders.form,
  });
}
