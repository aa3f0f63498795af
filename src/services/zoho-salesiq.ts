// Zoho SalesIQ.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Zoho SalesIQ. Default category `preferences`: needs consent. */
export function zohoSalesiq<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"zoho-salesiq", Category> {
  return readyMade(options, {
    id: "zoho-salesiq",
    name: "Zoho SalesIQ",
    provider: "Zoho",
    category: "preferences",
    purpose: uses.chat,
    sharing: sharedWith("Zoho"),
    privacyPolicy: "https://www.zoho.com/privacy.html",
    cookies: [
      { name: "siqlsdb", retention: "persistent", purpose: purposes.chat, storage: "localStorage" },
      { name: "*-_zldp", retention: "2 years", purpose: purposes.visitorId },
      { name: "*-_zldt", retention: "1 day", purpose: purposes.visitorId },
      { name: "LS_CSRF_TOKEN", retention: "session", purpose: purposes.security },
      { name: "*-_siqid", retention: "unknown", purpose: purposes.visitorId },
    ],
    urls: [
      { url: "salesiq.zoho.com", loads: ["script", "frame", "image", "connect", "style", "font"] },
      { url: "salesiq.zoho.eu", loads: ["script", "frame", "image", "connect", "style", "font"] },
      { url: "salesiq.zoho.in", loads: ["script", "frame", "image", "connect", "style", "font"] },
      {
        url: "salesiq.zohopublic.com",
        loads: ["script", "frame", "image", "connect", "style", "font"],
      },
      {
        url: "salesiq.zohopublic.eu",
        loads: ["script", "frame", "image", "connect", "style", "font"],
      },
      { url: "zohocdn.com", loads: ["script", "image", "connect", "style", "font"] },
      { url: "zohostatic.com", loads: ["script", "image", "connect", "style", "font"] },
      { url: "zohostatic.eu", loads: ["script", "image", "connect", "style", "font"] },
    ],
    snippets: ["$zoho.salesiq", "salesiq.zoho"],
  });
}
