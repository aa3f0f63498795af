// LivePerson.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** LivePerson. Default category `preferences`: needs consent. */
export function livePerson<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"live-person", Category> {
  return readyMade(options, {
    id: "live-person",
    name: "LivePerson",
    provider: "LivePerson",
    category: "preferences",
    purpose: uses.chat,
    sharing: sharedWith("LivePerson"),
    privacyPolicy: "https://www.liveperson.com/policies/privacy/",
    cookies: [
      { name: "LPVID", retention: "1 year", purpose: purposes.visitorId },
      { name: "LPSID-*", retention: "session", purpose: purposes.sessionId },
      { name: "LPSessionID", retention: "session", purpose: purposes.sessionId },
      { name: "LPVisitorID", retention: "unknown", purpose: purposes.visitorId },
      {
        name: "lpTabId*",
        retention: "session",
        purpose: purposes.technical,
        storage: "sessionStorage",
      },
      { name: "lpPmCalleeDfs", retention: "unknown", purpose: purposes.technical },
    ],
    urls: [
      {
        url: "liveperson.com",
        loads: ["script", "frame", "image", "connect", "style", "font", "media"],
      },
      {
        url: "liveperson.net",
        loads: ["script", "frame", "image", "connect", "style", "font", "media"],
      },
      {
        url: "lpsnmedia.net",
        loads: ["script", "frame", "image", "connect", "style", "font", "media"],
      },
      { url: "look.io", loads: ["script", "frame", "image", "connect"] },
    ],
    snippets: ["lpTag.site", "window.lpTag"],
    outgoing: ["liveperson.net/api/"],
  });
}
