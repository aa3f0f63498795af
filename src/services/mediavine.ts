// Mediavine.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Mediavine. Default category `marketing`: needs consent. */
export function mediavine<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"mediavine", Category> {
  return readyMade(options, {
    id: "mediavine",
    name: "Mediavine",
    provider: "Mediavine",
    category: "marketing",
    purpose: uses.ads,
    sharing: sharedWith("Mediavine"),
    privacyPolicy: "https://www.mediavine.com/ad-partners/",
    urls: [
      { url: "mediavine.com", loads: ["script", "frame", "image", "connect"] },
      { url: "grow.me", loads: ["script", "image", "connect"] },
      { url: "journeymv.com", loads: ["script", "image", "connect"] },
    ],
    snippets: ["scripts.mediavine.com/tags/"],
  });
}
