// Moloco.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Moloco. Default category `marketing`: needs consent. */
export function moloco<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"moloco", Category> {
  return readyMade(options, {
    id: "moloco",
    name: "Moloco",
    provider: "Moloco",
    category: "marketing",
    purpose: uses.adMeasurement,
    sharing: sharedWith("Moloco"),
    privacyPolicy: "https://www.moloco.com/privacy-policy",
    urls: [
      { url: "adsmoloco.com", loads: ["script", "image", "connect"] },
      { url: "moloco.com", loads: ["script", "image", "connect"] },
    ],
  });
}
