// Prelinker.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Prelinker. Default category `marketing`: needs consent. */
export function prelinker<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"prelinker", Category> {
  return readyMade(options, {
    id: "prelinker",
    name: "Prelinker",
    provider: "Prelinker",
    category: "marketing",
    purpose: uses.ads,
    sharing: sharedWith("Prelinker"),
    privacyPolicy: "https://www.prelinker.com/index/index/cgu/",
    urls: [
      { url: "easy-dating.org", loads: ["script", "frame", "image", "connect"] },
      { url: "prelinker.com", loads: ["script", "image", "connect"] },
    ],
  });
}
