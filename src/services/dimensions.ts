// Dimensions Badge.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Dimensions Badge. Default category `preferences`: needs consent. */
export function dimensions<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"dimensions", Category> {
  return readyMade(options, {
    id: "dimensions",
    name: "Dimensions Badge",
    provider: "Digital Science",
    category: "preferences",
    purpose: uses.data,
    sharing: sharedWith("Digital Science"),
    privacyPolicy: "https://www.dimensions.ai/policies-privacy/",
    urls: [{ url: "badge.dimensions.ai", loads: ["script", "connect", "image", "style"] }],
  });
}
