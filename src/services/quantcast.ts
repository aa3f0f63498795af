// Quantcast Measure.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Quantcast Measure. Default category `marketing`: needs consent. */
export function quantcast<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"quantcast", Category> {
  return readyMade(options, {
    id: "quantcast",
    name: "Quantcast Measure",
    provider: "Quantcast",
    category: "marketing",
    purpose: uses.statistics,
    sharing: sharedWith("Quantcast"),
    privacyPolicy: "https://www.quantcast.com/privacy/",
    cookies: [{ name: "__qca", retention: "13 months", purpose: purposes.visitorId }],
    urls: [
      { url: "quantserve.com", loads: ["script", "image", "connect"] },
      { url: "quantcount.com", loads: ["script", "image", "connect"] },
      { url: "brtstats.com", loads: ["connect", "image"] },
      { url: "semantictec.com", loads: ["script", "image"] },
      { url: "quantcast.com", loads: ["script", "image", "connect"] },
    ],
    snippets: ["_qevents.push(", "quantserve.com/quant.js", "quantserve({"],
  });
}
