// Salesforce.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Salesforce. Default category `marketing`: needs consent. */
export function salesforce<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"salesforce", Category> {
  return readyMade(options, {
    id: "salesforce",
    name: "Salesforce",
    provider: "Salesforce",
    category: "marketing",
    purpose: uses.crm,
    sharing: sharedWith("Salesforce"),
    privacyPolicy: "https://www.salesforce.com/company/legal/privacy/",
    cookies: [
      { name: "BrowserId", retention: "1 year", purpose: purposes.security },
      { name: "BrowserId_sec", retention: "1 year", purpose: purposes.security },
      {
        name: "CookieConsentPolicy",
        retention: "1 year",
        purpose: purposes.consent,
        category: "functional",
      },
      {
        name: "LSKey-c$CookieConsentPolicy",
        retention: "1 year",
        purpose: purposes.consent,
        category: "functional",
      },
      { name: "renderCtx", retention: "session", purpose: purposes.technical },
      { name: "pctrk", retention: "1 year", purpose: purposes.visits },
    ],
    urls: [
      { url: "salesforce.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "force.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "salesforceliveagent.com", loads: ["script", "frame", "connect"] },
      { url: "salesforce-scrt.com", loads: ["script", "frame", "connect"] },
      { url: "salesforce-sites.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "exacttarget.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "exct.net", loads: ["frame", "image"] },
      { url: "igodigital.com", loads: ["script", "image", "connect"] },
      { url: "marketingcloudapps.com", loads: ["frame", "script"] },
      { url: "my.site.com", loads: ["script", "frame", "connect"] },
    ],
    snippets: [
      "embedded_svc.init(",
      "embeddedservice_bootstrap.init(",
      "liveagent.init(",
      "_etmc.push(",
    ],
    outgoing: [
      "salesforce.com/services/",
      "marketingcloudapis.com",
      { url: "marketingcloudapis.com/hub/v1/dataevents", batch: true },
      { url: "marketingcloudapis.com/data/v1/async/", batch: true },
    ],
    placeholder: placeholders.form,
  });
}
