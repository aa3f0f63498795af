// Mailchimp.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Mailchimp. Default category `marketing`: needs consent. */
export function mailchimp<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"mailchimp", Category> {
  return readyMade(options, {
    id: "mailchimp",
    name: "Mailchimp",
    provider: "Intuit",
    category: "marketing",
    purpose: uses.emailing,
    sharing: sharedWith("Intuit"),
    privacyPolicy: "https://www.intuit.com/privacy/statement/",
    cookies: [
      { name: "MCPopupClosed", retention: "1 year", purpose: purposes.shown },
      { name: "MCPopupSubscribed", retention: "1 year", purpose: purposes.shown },
      { name: "_mcid", retention: "1 year", purpose: purposes.visitorId },
      { name: "mailchimp_landing_site", retention: "1 month", purpose: purposes.origin },
      { name: "mailchimp.cart.*", retention: "unknown", purpose: purposes.basket },
      { name: "mailchimp_user_email", retention: "unknown", purpose: purposes.profile },
    ],
    urls: [
      { url: "mailchimp.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "list-manage.com", loads: ["script", "frame", "image", "connect"] },
      { url: "chimpstatic.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "mailchimpapp.net", loads: ["script", "image", "connect"] },
      { url: "mailchi.mp", loads: "frame" },
      { url: "eep.io", loads: "image" },
      { url: "eepurl.com", loads: "frame" },
      { url: "mcusercontent.com", loads: ["image", "media"] },
      { url: "s3.amazonaws.com/downloads.mailchimp.com/", loads: "script" },
      { url: "gallery.mailchimp.com", loads: "image" },
      { url: "list-manage1.com", loads: ["script", "frame", "connect"] },
      { url: "list-manage2.com", loads: ["script", "frame", "connect"] },
    ],
    snippets: [
      "chimpstatic.com/mcjs-connected",
      "downloads.mailchimp.com/js",
      'dojoRequire(["mojo/signup-forms',
      "window.dojoRequire",
      "mc-validate.js",
    ],
    outgoing: ["api.mailchimp.com", { url: "api.mailchimp.com/3.0/batches", batch: true }],
    placeholder: placeholders.form,
  });
}
