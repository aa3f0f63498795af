// Brevo. Tracker, chat and forms; its name was Sendinblue.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Brevo. Default category `marketing`: needs consent. */
export function brevo<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"brevo", Category> {
  return readyMade(options, {
    id: "brevo",
    name: "Brevo",
    provider: "Brevo",
    category: "marketing",
    purpose: uses.crm,
    sharing: sharedWith("Brevo"),
    privacyPolicy: "https://www.brevo.com/legal/privacypolicy/",
    cookies: [{ name: "sib_cuid", retention: "6 months", purpose: purposes.visitorId }],
    urls: [
      { url: "sibautomation.com", loads: ["script", "frame", "image", "connect", "style"] },
      {
        url: "brevo.com",
        loads: ["script", "frame", "image", "connect", "style", "font", "media"],
      },
      {
        url: "sendinblue.com",
        loads: ["script", "frame", "image", "connect", "style", "font", "media"],
      },
      { url: "sibforms.com", loads: ["frame", "script", "image", "connect", "style", "font"] },
      { url: "conversations-widget.brevo.com", loads: ["script", "frame"] },
      { url: "sib-im.com", loads: ["image", "connect"] },
      { url: "sendibt2.com", loads: ["frame", "image"] },
      { url: "sendibt3.com", loads: ["frame", "image"] },
    ],
    snippets: [
      "sendinblue.push(",
      "sibautomation.com/sa.js",
      "BrevoConversationsID",
      "Brevo.push(",
      "cdn.brevo.com/js/sdk-loader.js",
    ],
    outgoing: [
      "api.brevo.com",
      "in-automate.brevo.com",
      { url: "api.brevo.com/v3/contacts/import", batch: true },
    ],
    placeholder: placeholders.form,
  });
}
