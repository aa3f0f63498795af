// SendGrid.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** SendGrid. Default category `marketing`: needs consent. */
export function sendgrid<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"sendgrid", Category> {
  return readyMade(options, {
    id: "sendgrid",
    name: "SendGrid",
    provider: "Twilio",
    category: "marketing",
    purpose: uses.emailing,
    sharing: sharedWith("Twilio"),
    privacyPolicy: "https://www.twilio.com/en-us/legal/privacy",
    urls: [
      { url: "sendgrid.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "sendgrid.net", loads: ["frame", "image", "connect"] },
    ],
    outgoing: [
      "api.sendgrid.com",
      "api.eu.sendgrid.com",
      { url: "api.sendgrid.com/v3/marketing/contacts", batch: true },
      { url: "api.eu.sendgrid.com/v3/marketing/contacts", batch: true },
    ],
    placeholder: placeholders.form,
  });
}
