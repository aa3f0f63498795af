// Unbounce.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Unbounce. Default category `marketing`: needs consent. */
export function unbounce<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"unbounce", Category> {
  return readyMade(options, {
    id: "unbounce",
    name: "Unbounce",
    provider: "Unbounce",
    category: "marketing",
    purpose: uses.popups,
    sharing: sharedWith("Unbounce"),
    privacyPolicy: "https://unbounce.com/privacy/",
    cookies: [
      { name: "ubvs", retention: "6 months", purpose: purposes.visitorId },
      { name: "ubpv", retention: "3 days", purpose: purposes.variant },
      { name: "ubvt", retention: "3 days", purpose: purposes.visitorId },
      { name: "ubrs", retention: "unknown", purpose: purposes.technical },
    ],
    urls: [
      { url: "ubembed.com", loads: ["script", "frame", "image", "connect", "style", "font"] },
      { url: "unbounce.com", loads: ["script", "frame", "image", "connect", "style", "font"] },
      { url: "d2xxq4ijfwetlm.cloudfront.net", loads: ["script", "image"] },
      { url: "d9hhrg4mnvzow.cloudfront.net", loads: ["script", "image", "style"] },
      { url: "unbouncepages.com", loads: ["frame", "script", "image", "connect"] },
    ],
  });
}
