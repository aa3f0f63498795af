// Ad Up Technology.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Ad Up Technology. Default category `marketing`: needs consent. */
export function adup<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"adup", Category> {
  return readyMade(options, {
    id: "adup",
    name: "Ad Up Technology",
    provider: "Axel Springer Teaser Ad",
    category: "marketing",
    purpose: uses.ads,
    sharing: sharedWith("Axel Springer Teaser Ad"),
    privacyPolicy: "https://www.adup-tech.com/datenschutz",
    urls: [{ url: "adup-tech.com", loads: ["script", "frame", "image", "connect"] }],
    snippets: ["window.uAd"],
  });
}
