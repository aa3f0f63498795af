// Emarsys.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Emarsys. Default category `marketing`: needs consent. */
export function emarsys<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"emarsys", Category> {
  return readyMade(options, {
    id: "emarsys",
    name: "Emarsys",
    provider: "SAP",
    category: "marketing",
    purpose: uses.emailing,
    sharing: sharedWith("SAP"),
    privacyPolicy: "https://www.sap.com/about/legal/privacy.html",
    cookies: [{ name: "scarab.*", retention: "1 year", purpose: purposes.visitorId }],
    urls: [
      { url: "scarabresearch.com", loads: ["script", "image", "connect"] },
      { url: "emarsys.net", loads: ["script", "image", "connect"] },
      { url: "emarsys.com", loads: ["script", "image", "connect"] },
    ],
    snippets: ["ScarabQueue.push(", "scarabresearch.com/js/"],
    outgoing: ["api.emarsys.net"],
  });
}
