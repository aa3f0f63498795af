// Genesys Cloud.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Genesys Cloud. Default category `preferences`: needs consent. */
export function genesys<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"genesys", Category> {
  return readyMade(options, {
    id: "genesys",
    name: "Genesys Cloud",
    provider: "Genesys",
    category: "preferences",
    purpose: uses.chat,
    sharing: sharedWith("Genesys"),
    privacyPolicy: "https://www.genesys.com/company/legal/privacy-policy",
    cookies: [
      {
        name: "_actmu",
        retention: "persistent",
        purpose: purposes.visitorId,
        storage: "localStorage",
      },
      { name: "_actms", retention: "session", purpose: purposes.sessionId },
      { name: "_gcmcl", retention: "persistent", purpose: purposes.chat, storage: "localStorage" },
    ],
    urls: [
      {
        url: "mypurecloud.com",
        loads: ["script", "frame", "image", "connect", "style", "font", "media"],
      },
      {
        url: "mypurecloud.de",
        loads: ["script", "frame", "image", "connect", "style", "font", "media"],
      },
      {
        url: "mypurecloud.ie",
        loads: ["script", "frame", "image", "connect", "style", "font", "media"],
      },
      {
        url: "pure.cloud",
        loads: ["script", "frame", "image", "connect", "style", "font", "media"],
      },
      { url: "genesys.com", loads: ["script", "frame", "image", "connect"] },
      { url: "altocloud.com", loads: ["script", "image", "connect"] },
    ],
    snippets: ['Genesys("subscribe', "genesys-bootstrap", "_genesysJs"],
  });
}
