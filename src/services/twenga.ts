// Twenga.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Twenga. Default category `marketing`: needs consent. */
export function twenga<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"twenga", Category> {
  return readyMade(options, {
    id: "twenga",
    name: "Twenga",
    provider: "Twenga",
    category: "marketing",
    purpose: uses.adMeasurement,
    sharing: sharedWith("Twenga"),
    privacyPolicy: "https://www.twenga.com/privacy.php",
    urls: [
      { url: "twenga.fr", loads: ["script", "image", "connect"] },
      { url: "twenga.com", loads: ["script", "image", "connect"] },
      { url: "twenga-solutions.com", loads: ["script", "image", "connect"] },
    ],
  });
}
