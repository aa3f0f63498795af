// Northbeam.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Northbeam. Default category `marketing`: needs consent. */
export function northbeam<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"northbeam", Category> {
  return readyMade(options, {
    id: "northbeam",
    name: "Northbeam",
    provider: "Northbeam",
    category: "marketing",
    purpose: uses.adMeasurement,
    sharing: sharedWith("Northbeam"),
    privacyPolicy: "https://www.northbeam.io/privacy-policy",
    urls: [
      { url: "northbeam.io", loads: ["script", "image", "connect"] },
      { url: "i.northbeam.io", loads: "connect" },
    ],
  });
}
