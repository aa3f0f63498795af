// Wysistat.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { exemptions, uses } from "./uses.ts";

/** Wysistat. Default category `statistics`: needs consent. */
export function wysistat<const Category extends string = "statistics">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"wysistat", Category> {
  return readyMade(options, {
    id: "wysistat",
    name: "Wysistat",
    provider: "Wysistat",
    category: "statistics",
    purpose: uses.statistics,
    sharing: sharedWith("Wysistat"),
    privacyPolicy: "https://www.wysistat.net/contact/",
    cookies: [
      { name: "Wysistat", retention: "13 months", purpose: purposes.visitorId },
      { name: "wysistat", retention: "13 months", purpose: purposes.visitorId },
    ],
    urls: [
      { url: "wysistat.com", loads: ["script", "image", "connect"] },
      { url: "wysistat.net", loads: ["script", "image", "connect"] },
    ],
    snippets: ["_wsq.push(", "wysistat.com/ws.jsa"],
    exemptIf: exemptions.audience,
  });
}
