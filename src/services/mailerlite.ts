// MailerLite.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** MailerLite. Default category `marketing`: needs consent. */
export function mailerlite<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"mailerlite", Category> {
  return readyMade(options, {
    id: "mailerlite",
    name: "MailerLite",
    provider: "MailerLite",
    category: "marketing",
    purpose: uses.emailing,
    sharing: sharedWith("MailerLite"),
    privacyPolicy: "https://www.mailerlite.com/legal/privacy-policy",
    cookies: [
      {
        name: "mailerlite:*",
        retention: "persistent",
        purpose: purposes.shown,
        storage: "localStorage",
      },
    ],
    urls: [
      { url: "mailerlite.com", loads: ["script", "frame", "image", "connect", "style", "font"] },
      { url: "mlcdn.com", loads: ["script", "image", "connect", "style", "font"] },
      { url: "ml.sl", loads: "frame" },
    ],
    snippets: ["assets.mailerlite.com/js/universal.js", "static.mailerlite.com/js/", "ml_webform"],
    outgoing: ["connect.mailerlite.com/api/"],
    placeholder: placeholders.form,
  });
}
