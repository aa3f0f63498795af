// ActiveCampaign.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** ActiveCampaign. Default category `marketing`: needs consent. */
export function activeCampaign<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"active-campaign", Category> {
  return readyMade(options, {
    id: "active-campaign",
    name: "ActiveCampaign",
    provider: "ActiveCampaign",
    category: "marketing",
    purpose: uses.crm,
    sharing: sharedWith("ActiveCampaign"),
    privacyPolicy: "https://www.activecampaign.com/legal/privacy-policy",
    cookies: [
      { name: "prism_*", retention: "30 days", purpose: purposes.visitorId },
      { name: "ac_enable_tracking", retention: "30 days", purpose: purposes.consent },
    ],
    urls: [
      { url: "trackcmp.net", loads: ["script", "image", "connect"] },
      { url: "app-us1.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "activehosted.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "activecampaign.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "img-us1.com", loads: "image" },
    ],
    snippets: [
      "vgo('setAccount'",
      'vgo("setAccount"',
      "visitorGlobalObjectAlias",
      "trackcmp_email",
    ],
    outgoing: [
      "api-us1.com",
      "trackcmp.net/event",
      { url: "api-us1.com/api/3/import/bulk_import", batch: true },
    ],
    placeholder: placeholders.form,
  });
}
