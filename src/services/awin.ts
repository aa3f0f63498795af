// Awin.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Awin. Default category `marketing`: needs consent. */
export function awin<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"awin", Category> {
  return readyMade(options, {
    id: "awin",
    name: "Awin",
    provider: "Awin",
    category: "marketing",
    purpose: uses.affiliation,
    sharing: sharedWith("Awin"),
    privacyPolicy: "https://www.awin.com/gb/privacy",
    cookies: [
      { name: "_aw_m_*", retention: "1 year", purpose: purposes.affiliate },
      { name: "_aw_sn_*", retention: "1 year", purpose: purposes.affiliate },
      { name: "AWSESS", retention: "session", purpose: purposes.sessionId },
      { name: "_aw_j_*", retention: "1 year", purpose: purposes.affiliate },
      { name: "_aw_xid", retention: "unknown", purpose: purposes.affiliate },
    ],
    urls: [
      { url: "dwin1.com", loads: ["script", "image", "connect"] },
      { url: "dwin2.com", loads: ["script", "image", "connect"] },
      { url: "awin1.com", loads: ["script", "image", "connect"] },
      { url: "awin.com", loads: ["script", "image", "connect"] },
      { url: "zenaps.com", loads: ["script", "image", "connect"] },
      { url: "webgains.com", loads: ["script", "image", "connect"] },
      { url: "webgains.io", loads: ["script", "image", "connect"] },
    ],
    snippets: ["AWIN.Tracking", "AWIN.sProtocol"],
    outgoing: ["awin1.com/sread.php"],
  });
}
