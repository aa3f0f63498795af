// Mad Metrics.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Mad Metrics. Default category `marketing`: needs consent. */
export function madmetrics<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"madmetrics", Category> {
  return readyMade(options, {
    id: "madmetrics",
    name: "Mad Metrics",
    provider: "Keyade",
    category: "marketing",
    purpose: uses.adMeasurement,
    sharing: sharedWith("Keyade"),
    privacyPolicy: "https://www.keyade.com/en/privacy-policy/",
    urls: [
      { url: "madmetrics.com", loads: ["script", "image", "connect"] },
      { url: "keyade.com", loads: ["script", "image", "connect"] },
    ],
    snippets: ["_madmetrics"],
  });
}
