// Zeotap.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Zeotap. Default category `marketing`: needs consent. */
export function zeotap<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"zeotap", Category> {
  return readyMade(options, {
    id: "zeotap",
    name: "Zeotap",
    provider: "Zeotap",
    category: "marketing",
    purpose: uses.identity,
    sharing: sharedWith("Zeotap"),
    privacyPolicy: "https://zeotap.com/product-privacy-policy/",
    urls: [{ url: "zeotap.com", loads: ["script", "image", "connect"] }],
  });
}
