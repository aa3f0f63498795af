// Visiblee.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Visiblee. Default category `marketing`: needs consent. */
export function visiblee<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"visiblee", Category> {
  return readyMade(options, {
    id: "visiblee",
    name: "Visiblee",
    provider: "Visiblee",
    category: "marketing",
    purpose: uses.companies,
    sharing: sharedWith("Visiblee"),
    privacyPolicy: "https://confidentiality.visiblee.io/fr/confidentialite",
    cookies: [
      { name: "visitor_v2", retention: "unknown", purpose: purposes.visitorId },
      { name: "campaign_ref_*", retention: "unknown", purpose: purposes.origin },
      { name: "reload_*", retention: "unknown", purpose: purposes.technical },
    ],
    urls: [
      { url: "link-page.info", loads: ["script", "image", "connect"] },
      { url: "visiblee.io", loads: ["script", "image", "connect"] },
    ],
    snippets: ["link-page.info/tracking"],
  });
}
