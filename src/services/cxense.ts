// Cxense.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Cxense. Default category `marketing`: needs consent. */
export function cxense<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"cxense", Category> {
  return readyMade(options, {
    id: "cxense",
    name: "Cxense",
    provider: "Piano Software",
    category: "marketing",
    purpose: uses.personalisation,
    sharing: sharedWith("Piano Software"),
    privacyPolicy: "https://piano.io/privacy-policy/",
    cookies: [
      { name: "cX_P", retention: "1 year", purpose: purposes.visitorId },
      { name: "cX_S", retention: "session", purpose: purposes.sessionId },
      { name: "cX_G", retention: "1 year", purpose: purposes.following },
      { name: "cX_T", retention: "1 year", purpose: purposes.variant },
      { name: "gckp", retention: "1 year", purpose: purposes.following },
      { name: "gcks", retention: "unknown", purpose: purposes.sessionId },
    ],
    urls: [
      { url: "cxense.com", loads: ["script", "frame", "image", "connect"] },
      { url: "cxpublic.com", loads: ["script", "frame", "image", "connect"] },
      { url: "emediate.dk", loads: ["script", "frame", "image", "connect"] },
      { url: "emediate.eu", loads: ["script", "frame", "image", "connect"] },
    ],
    snippets: ["cX.callQueue", "cdn.cxense.com/cx.js", "cX.setSiteId"],
  });
}
