// Skyscanner.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Skyscanner. Default category `marketing`: needs consent. */
export function skyscanner<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"skyscanner", Category> {
  return readyMade(options, {
    id: "skyscanner",
    name: "Skyscanner",
    provider: "Trip.com Group",
    category: "marketing",
    purpose: uses.booking,
    sharing: sharedWith("Trip.com Group"),
    privacyPolicy: "https://www.skyscanner.net/media/privacy-policy",
    urls: [
      { url: "skyscanner.net", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "skyscanner.com", loads: ["script", "frame", "image", "connect", "style"] },
    ],
    placeholder: placeholders.booking,
  });
}
