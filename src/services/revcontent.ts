// Revcontent.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Revcontent. Default category `marketing`: needs consent. */
export function revcontent<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"revcontent", Category> {
  return readyMade(options, {
    id: "revcontent",
    name: "Revcontent",
    provider: "Revcontent",
    category: "marketing",
    purpose: uses.recommendations,
    sharing: sharedWith("Revcontent"),
    privacyPolicy: "https://www.revcontent.com/privacy",
    urls: [
      { url: "revcontent.com", loads: ["script", "frame", "image", "connect"] },
      { url: "rev-stripe.com", loads: ["script", "frame", "image", "connect"] },
    ],
  });
}
