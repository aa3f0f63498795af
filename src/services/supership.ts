// Supership.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Supership. Default category `marketing`: needs consent. */
export function supership<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"supership", Category> {
  return readyMade(options, {
    id: "supership",
    name: "Supership",
    provider: "Supership",
    category: "marketing",
    purpose: uses.ads,
    sharing: sharedWith("Supership"),
    privacyPolicy: "https://supership.jp/optout/",
    urls: [
      { url: "socdm.com", loads: ["script", "frame", "image", "connect"] },
      { url: "supership.jp", loads: ["script", "image", "connect"] },
    ],
  });
}
