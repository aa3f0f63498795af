// Insider.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Insider. Default category `marketing`: needs consent. */
export function insider<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"insider", Category> {
  return readyMade(options, {
    id: "insider",
    name: "Insider",
    provider: "Insider",
    category: "marketing",
    purpose: uses.personalisation,
    sharing: sharedWith("Insider"),
    privacyPolicy: "https://useinsider.com/privacy-policy/",
    cookies: [
      { name: "insdrSV", retention: "1 year", purpose: purposes.visitorId },
      { name: "spUID", retention: "1 year", purpose: purposes.visitorId },
    ],
    urls: [
      { url: "useinsider.com", loads: ["script", "frame", "image", "connect", "style", "font"] },
      { url: "api.useinsider.com", loads: ["script", "connect"] },
      { url: "insidercdn.com", loads: ["script", "image", "connect"] },
    ],
    snippets: ["Insider.eventManager", "api.useinsider.com/ins.js", "InsiderQueue"],
    outgoing: [
      "unification.useinsider.com",
      { url: "unification.useinsider.com/api/user/v1/upsert", batch: true },
    ],
  });
}
