// Permutive.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Permutive. Default category `marketing`: needs consent. */
export function permutive<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"permutive", Category> {
  return readyMade(options, {
    id: "permutive",
    name: "Permutive",
    provider: "Permutive",
    category: "marketing",
    purpose: uses.ads,
    sharing: sharedWith("Permutive"),
    privacyPolicy: "https://permutive.com/privacy/",
    urls: [
      { url: "permutive.com", loads: ["script", "image", "connect"] },
      { url: "permutive.app", loads: ["script", "image", "connect"] },
      { url: "prmutv.co", loads: ["script", "image", "connect"] },
    ],
    snippets: ["window.permutive"],
  });
}
