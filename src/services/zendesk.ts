// Zendesk.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { packages } from "./packages.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Zendesk. Default category `preferences`: needs consent. */
export function zendesk<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"zendesk", Category> {
  return readyMade(options, {
    id: "zendesk",
    name: "Zendesk",
    provider: "Zendesk",
    category: "preferences",
    purpose: uses.chat,
    sharing: sharedWith("Zendesk"),
    privacyPolicy: "https://www.zendesk.com/company/agreements-and-terms/privacy-notice/",
    cookies: [
      { name: "__zlcmid", retention: "1 year", purpose: purposes.chat },
      { name: "__zlcprivacy", retention: "1 year", purpose: purposes.consent },
      { name: "__zprivacy", retention: "1 year", purpose: purposes.consent },
      { name: "__zlcid", retention: "unknown", purpose: purposes.chat },
      {
        name: "__zlcstore",
        retention: "persistent",
        purpose: purposes.chat,
        storage: "localStorage",
      },
      {
        name: "ZD-store",
        retention: "persistent",
        purpose: purposes.technical,
        storage: "localStorage",
      },
      {
        name: "ZD-suid",
        retention: "20 minutes",
        purpose: purposes.sessionId,
        storage: "localStorage",
      },
      {
        name: "ZD-buid",
        retention: "persistent",
        purpose: purposes.visitorId,
        storage: "localStorage",
      },
      {
        name: "ZD-widgetOpen",
        retention: "session",
        purpose: purposes.settings,
        storage: "sessionStorage",
      },
    ],
    urls: [
      { url: "zendesk.com", loads: ["script", "frame", "image", "connect", "style", "font"] },
      {
        url: "zdassets.com",
        loads: ["script", "frame", "image", "connect", "style", "font", "media"],
      },
      {
        url: "zopim.com",
        loads: ["script", "frame", "image", "connect", "style", "font", "media"],
      },
      { url: "zopim.io", loads: "connect" },
      { url: "zdusercontent.com", loads: ["image", "media"] },
      { url: "smooch.io", loads: ["script", "frame", "image", "connect", "style"] },
      ...packages(["smooch"]),
    ],
    snippets: [
      "zESettings",
      "static.zdassets.com/ekr/snippet.js",
      "$zopim",
      "zE('webWidget'",
      "zE('messenger'",
      "new Smooch",
      "Smooch.init(",
    ],
    outgoing: [
      "zendesk.com/api/",
      { url: "zendesk.com/api/v2/users/create_many", batch: true },
      { url: "zendesk.com/api/v2/users/create_or_update_many", batch: true },
      { url: "zendesk.com/api/v2/users/update_many", batch: true },
      { url: "zendesk.com/api/v2/tickets/create_many", batch: true },
    ],
  });
}
