// Zoho CRM and Campaigns.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Zoho CRM and Campaigns. Default category `marketing`: needs consent. */
export function zohoCrm<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"zoho-crm", Category> {
  return readyMade(options, {
    id: "zoho-crm",
    name: "Zoho CRM and Campaigns",
    provider: "Zoho",
    category: "marketing",
    purpose: uses.crm,
    sharing: sharedWith("Zoho"),
    privacyPolicy: "https://www.zoho.com/privacy.html",
    urls: [
      { url: "crm.zoho.com", loads: ["script", "frame", "image", "connect"] },
      { url: "crm.zohopublic.com", loads: ["script", "frame", "image", "connect"] },
      { url: "crm.zoho.eu", loads: ["script", "frame", "image", "connect"] },
      { url: "campaigns.zoho.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "campaigns.zoho.eu", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "maillist-manage.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "maillist-manage.eu", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "zcsend.net", loads: ["frame", "image"] },
      { url: "zc1.maillist-manage.com", loads: "frame" },
    ],
    outgoing: ["zohoapis.com", "zohoapis.eu"],
    placeholder: placeholders.form,
  });
}
