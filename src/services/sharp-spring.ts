// SharpSpring.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** SharpSpring. Default category `marketing`: needs consent. */
export function sharpSpring<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"sharp-spring", Category> {
  return readyMade(options, {
    id: "sharp-spring",
    name: "SharpSpring",
    provider: "Constant Contact",
    category: "marketing",
    purpose: uses.crm,
    sharing: sharedWith("Constant Contact"),
    privacyPolicy: "https://sharpspring.com/privacy/",
    cookies: [
      { name: "koitk", retention: "unknown", purpose: purposes.visitorId },
      { name: "__ss", retention: "30 minutes", purpose: purposes.sessionId },
      { name: "__ss_tk", retention: "25 years", purpose: purposes.visitorId },
      { name: "__ss_referrer", retention: "6 hours", purpose: purposes.origin },
    ],
    urls: [
      {
        url: "marketingautomation.services",
        loads: ["script", "frame", "image", "connect", "style"],
      },
      { url: "sharpspring.com", loads: ["script", "frame", "image", "connect", "style"] },
    ],
    snippets: ["_ss.push(", "_ss = _ss || []", "marketingautomation.services/"],
    placeholder: placeholders.form,
  });
}
