// Basis.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Basis. Default category `marketing`: needs consent. */
export function basis<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"basis", Category> {
  return readyMade(options, {
    id: "basis",
    name: "Basis",
    provider: "Basis Technologies",
    category: "marketing",
    purpose: uses.adMeasurement,
    sharing: sharedWith("Basis Technologies"),
    privacyPolicy: "https://basis.com/privacy-policy",
    urls: [
      { url: "basis.net", loads: ["script", "image", "connect"] },
      { url: "sitescout.com", loads: ["script", "image", "connect"] },
      { url: "pixel.ad", loads: ["script", "image", "connect"] },
      { url: "centro.net", loads: ["script", "image", "connect"] },
    ],
    snippets: ["_sitescout"],
  });
}
