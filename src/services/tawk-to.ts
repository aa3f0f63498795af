// tawk.to.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** tawk.to. Default category `preferences`: needs consent. */
export function tawkTo<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"tawk-to", Category> {
  return readyMade(options, {
    id: "tawk-to",
    name: "tawk.to",
    provider: "tawk.to",
    category: "preferences",
    purpose: uses.chat,
    sharing: sharedWith("tawk.to"),
    privacyPolicy: "https://www.tawk.to/privacy-policy/",
    cookies: [
      { name: "twk_*", retention: "6 months", purpose: purposes.chat },
      { name: "TawkConnectionTime", retention: "session", purpose: purposes.sessionId },
      { name: "twk_idm_key", retention: "session", purpose: purposes.sessionId },
      { name: "tawkUUID", retention: "6 months", purpose: purposes.visitorId },
      { name: "__tawkuuid", retention: "6 months", purpose: purposes.visitorId },
    ],
    urls: [
      { url: "tawk.to", loads: ["script", "frame", "image", "connect", "style", "font", "media"] },
      { url: "tawk.link", loads: ["image", "media"] },
    ],
    snippets: ["Tawk_API"],
    outgoing: ["api.tawk.to"],
  });
}
