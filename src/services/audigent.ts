// Audigent.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Audigent. Default category `marketing`: needs consent. */
export function audigent<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"audigent", Category> {
  return readyMade(options, {
    id: "audigent",
    name: "Audigent",
    provider: "Experian",
    category: "marketing",
    purpose: uses.identity,
    sharing: sharedWith("Experian"),
    privacyPolicy: "https://audigent.com/platform-privacy-policy/",
    urls: [
      { url: "ad.gt", loads: ["script", "image", "connect"] },
      { url: "hadron.ad.gt", loads: ["script", "image", "connect"] },
    ],
  });
}
