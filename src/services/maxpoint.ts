// Valassis Digital.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Valassis Digital. Default category `marketing`: needs consent. */
export function maxpoint<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"maxpoint", Category> {
  return readyMade(options, {
    id: "maxpoint",
    name: "Valassis Digital",
    provider: "Vericast",
    category: "marketing",
    purpose: uses.adMeasurement,
    sharing: sharedWith("Vericast"),
    privacyPolicy: "https://www.vericast.com/privacy/",
    urls: [
      { url: "mxptint.net", loads: ["script", "image", "connect"] },
      { url: "valassisdigital.com", loads: ["script", "image", "connect"] },
    ],
  });
}
