// Freshchat.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Freshchat. Default category `preferences`: needs consent. */
export function freshchat<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"freshchat", Category> {
  return readyMade(options, {
    id: "freshchat",
    name: "Freshchat",
    provider: "Freshworks",
    category: "preferences",
    purpose: uses.chat,
    sharing: sharedWith("Freshworks"),
    privacyPolicy: "https://www.freshworks.com/privacy/",
    cookies: [{ name: "_fw_crm_v", retention: "1 year", purpose: purposes.visitorId }],
    urls: [
      {
        url: "freshchat.com",
        loads: ["script", "frame", "image", "connect", "style", "font", "media"],
      },
      {
        url: "freshworksapi.com",
        loads: ["script", "frame", "image", "connect", "style", "font", "media"],
      },
      {
        url: "fw-cdn.com",
        loads: ["script", "frame", "image", "connect", "style", "font", "media"],
      },
      {
        url: "freshworks.com",
        loads: ["script", "frame", "image", "connect", "style", "font", "media"],
      },
      {
        url: "freshdesk.com",
        loads: ["script", "frame", "image", "connect", "style", "font", "media"],
      },
      {
        url: "freshbots.ai",
        loads: ["script", "frame", "image", "connect", "style", "font", "media"],
      },
      { url: "myfreshworks.com", loads: ["script", "frame", "image", "connect"] },
      { url: "freshsales.io", loads: ["script", "frame", "image", "connect"] },
      { url: "freshmarketer.com", loads: ["script", "frame", "image", "connect"] },
    ],
    snippets: [
      "fcWidget.init(",
      "wchat.freshchat.com/js/widget.js",
      "FreshworksWidget(",
      "fwSettings",
    ],
    outgoing: ["freshchat.com/v2/", "freshdesk.com/api/"],
  });
}
