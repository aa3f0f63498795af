// Ligatus.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Ligatus. Default category `marketing`: needs consent. */
export function ligatus<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"ligatus", Category> {
  return readyMade(options, {
    id: "ligatus",
    name: "Ligatus",
    provider: "Teads",
    category: "marketing",
    purpose: uses.recommendations,
    sharing: sharedWith("Teads"),
    privacyPolicy: "https://www.outbrain.com/privacy/",
    urls: [
      { url: "ligatus.com", loads: ["script", "frame", "image", "connect"] },
      { url: "ligadx.com", loads: ["script", "image", "connect"] },
      { url: "veeseo.com", loads: ["script", "image", "connect"] },
    ],
  });
}
