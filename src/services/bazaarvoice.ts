// Bazaarvoice.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Bazaarvoice. Default category `marketing`: needs consent. */
export function bazaarvoice<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"bazaarvoice", Category> {
  return readyMade(options, {
    id: "bazaarvoice",
    name: "Bazaarvoice",
    provider: "Bazaarvoice",
    category: "marketing",
    purpose: uses.reviews,
    sharing: sharedWith("Bazaarvoice"),
    privacyPolicy: "https://www.bazaarvoice.com/legal/privacy-policy/",
    cookies: [
      { name: "BVBRANDID", retention: "1 year", purpose: purposes.visitorId },
      { name: "BVBRANDSID", retention: "30 minutes", purpose: purposes.sessionId },
      { name: "BVImplmain_site", retention: "session", purpose: purposes.technical },
      { name: "BVSID", retention: "session", purpose: purposes.sessionId },
      { name: "BVID", retention: "1 year", purpose: purposes.following },
    ],
    urls: [
      { url: "bazaarvoice.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "feedmagnet.com", loads: ["script", "image"] },
    ],
    snippets: ["$BV.ui(", "apps.bazaarvoice.com/deployments/"],
    outgoing: ["api.bazaarvoice.com"],
    placeholder: placeholders.reviews,
  });
}
