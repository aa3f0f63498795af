// MailPoet.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { NOT_SHARED, purposes } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";

/** MailPoet. Default category `marketing`: needs consent. */
export function mailpoet<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"mailpoet", Category> {
  return readyMade(options, {
    id: "mailpoet",
    name: "MailPoet",
    category: "marketing",
    purpose: {
      en: "Newsletters and the measurement of their effect",
      fr: "Lettres d'information et mesure de leur effet",
    },
    sharing: NOT_SHARED,
    privacyPolicy: "https://www.mailpoet.com/privacy-notice/",
    cookies: [
      { name: "mailpoet_page_view", retention: "10 years", purpose: purposes.visits },
      { name: "mailpoet_subscriber", retention: "10 years", purpose: purposes.following },
      { name: "mailpoet_revenue_tracking", retention: "2 weeks", purpose: purposes.conversion },
      {
        name: "newsletter_editor.spectrum.palette",
        retention: "persistent",
        purpose: purposes.editor,
        storage: "localStorage",
        category: "preferences",
      },
    ],
    urls: [{ url: "/wp-content/plugins/mailpoet/", loads: "script" }],
  });
}
