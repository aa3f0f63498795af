// Inspectlet.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Inspectlet. Default category `statistics`: needs consent. */
export function inspectlet<const Category extends string = "statistics">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"inspectlet", Category> {
  return readyMade(options, {
    id: "inspectlet",
    name: "Inspectlet",
    provider: "Inspectlet",
    category: "statistics",
    purpose: uses.replay,
    sharing: sharedWith("Inspectlet"),
    privacyPolicy: "https://www.inspectlet.com/legal",
    cookies: [{ name: "__insp_*", retention: "1 year", purpose: purposes.visitorId }],
    urls: [{ url: "inspectlet.com", loads: ["script", "image", "connect"] }],
    snippets: ["__insp.push(", "cdn.inspectlet.com/inspectlet.js"],
  });
}
