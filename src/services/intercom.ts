// Intercom.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Intercom. Default category `preferences`: needs consent. */
export function intercom<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"intercom", Category> {
  return readyMade(options, {
    id: "intercom",
    name: "Intercom",
    provider: "Intercom",
    category: "preferences",
    purpose: uses.chat,
    sharing: sharedWith("Intercom"),
    privacyPolicy: "https://www.intercom.com/legal/privacy",
    cookies: [
      { name: "intercom-id-*", retention: "9 months", purpose: purposes.visitorId },
      { name: "intercom-session-*", retention: "7 days", purpose: purposes.account },
      { name: "intercom-device-id-*", retention: "9 months", purpose: purposes.visitorId },
    ],
    urls: [
      { url: "intercom.io", loads: ["script", "frame", "image", "connect", "style", "font"] },
      {
        url: "intercomcdn.com",
        loads: ["script", "frame", "image", "connect", "style", "font", "media"],
      },
      { url: "intercomassets.com", loads: ["script", "image", "connect", "style"] },
      { url: "intercomcdn.eu", loads: ["script", "image", "connect", "style", "font", "media"] },
    ],
    snippets: [
      "window.intercomSettings",
      "intercomSettings",
      "widget.intercom.io/widget/",
      "Intercom('boot'",
      'Intercom("boot"',
    ],
    outgoing: ["api.intercom.io", "api.eu.intercom.io", "api.au.intercom.io"],
  });
}
