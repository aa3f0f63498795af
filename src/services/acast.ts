// Acast.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Acast. Default category `marketing`: needs consent. */
export function acast<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"acast", Category> {
  return readyMade(options, {
    id: "acast",
    name: "Acast",
    provider: "Acast",
    category: "marketing",
    purpose: uses.audio,
    sharing: sharedWith("Acast"),
    privacyPolicy: "https://www.acast.com/privacy",
    urls: [
      { url: "acast.com", loads: ["frame", "script", "image", "connect", "media"] },
      { url: "acast.cloud", loads: ["image", "media"] },
    ],
    placeholder: placeholders.audio,
  });
}
