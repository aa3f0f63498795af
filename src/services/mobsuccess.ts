// Mobsuccess.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Mobsuccess. Default category `marketing`: needs consent. */
export function mobsuccess<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"mobsuccess", Category> {
  return readyMade(options, {
    id: "mobsuccess",
    name: "Mobsuccess",
    provider: "Mobsuccess",
    category: "marketing",
    purpose: uses.adMeasurement,
    sharing: sharedWith("Mobsuccess"),
    privacyPolicy: "https://www.mobsuccess.com/en/privacy/",
    urls: [{ url: "mobsuccess.com", loads: ["script", "image", "connect"] }],
  });
}
