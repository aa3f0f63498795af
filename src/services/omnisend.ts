// Omnisend.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Omnisend. Default category `marketing`: needs consent. */
export function omnisend<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"omnisend", Category> {
  return readyMade(options, {
    id: "omnisend",
    name: "Omnisend",
    provider: "Omnisend",
    category: "marketing",
    purpose: uses.emailing,
    sharing: sharedWith("Omnisend"),
    privacyPolicy: "https://www.omnisend.com/privacy-policy/",
    cookies: [
      { name: "omnisendSessionID", retention: "30 minutes", purpose: purposes.sessionId },
      { name: "omnisendContactID", retention: "1 year", purpose: purposes.profile },
      { name: "omnisendAnonymousID", retention: "1 year", purpose: purposes.visitorId },
      { name: "omnisendAttributionID", retention: "2 days", purpose: purposes.conversion },
      { name: "soundestID", retention: "session", purpose: purposes.sessionId },
    ],
    urls: [
      { url: "omnisend.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "omnisrc.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "omnisnippet1.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "soundestlink.com", loads: ["frame", "image"] },
    ],
    snippets: ["window.omnisend"],
    outgoing: [
      "api.omnisend.com",
      { url: "api.omnisend.com/v3/batches", batch: true },
      { url: "api.omnisend.com/v5/batches", batch: true },
    ],
    placeholder: placeholders.form,
  });
}
