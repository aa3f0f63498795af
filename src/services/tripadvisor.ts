// Tripadvisor.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Tripadvisor. Default category `marketing`: needs consent. */
export function tripadvisor<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"tripadvisor", Category> {
  return readyMade(options, {
    id: "tripadvisor",
    name: "Tripadvisor",
    provider: "Tripadvisor",
    category: "marketing",
    purpose: uses.reviews,
    sharing: sharedWith("Tripadvisor"),
    privacyPolicy: "https://tripadvisor.mediaroom.com/us-privacy-policy",
    cookies: [
      { name: "TASession", retention: "30 minutes", purpose: purposes.sessionId },
      { name: "TAUnique", retention: "2 years", purpose: purposes.visitorId },
      { name: "TASSK", retention: "180 days", purpose: purposes.security },
      { name: "TADCID", retention: "unknown", purpose: purposes.sessionId },
    ],
    urls: [
      { url: "tripadvisor.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "tripadvisor.fr", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "tripadvisor.de", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "tripadvisor.es", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "tripadvisor.it", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "tripadvisor.co.uk", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "jscache.com", loads: ["script", "connect", "image"] },
      { url: "tacdn.com", loads: ["script", "image", "connect", "style"] },
    ],
    snippets: ["jscache.com/wejs"],
    placeholder: placeholders.reviews,
  });
}
