// Crimtan.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Crimtan. Default category `marketing`: needs consent. */
export function crimtan<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"crimtan", Category> {
  return readyMade(options, {
    id: "crimtan",
    name: "Crimtan",
    provider: "Crimtan",
    category: "marketing",
    purpose: uses.adMeasurement,
    sharing: sharedWith("Crimtan"),
    privacyPolicy: "https://crimtan.com/privacy-ctn/",
    urls: [{ url: "ctnsnet.com", loads: ["script", "image", "connect"] }],
  });
}
