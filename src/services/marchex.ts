// Marchex.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Marchex. Default category `marketing`: needs consent. */
export function marchex<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"marchex", Category> {
  return readyMade(options, {
    id: "marchex",
    name: "Marchex",
    provider: "Marchex",
    category: "marketing",
    purpose: uses.calls,
    sharing: sharedWith("Marchex"),
    privacyPolicy: "https://www.marchex.com/privacy-policy/",
    urls: [
      { url: "marchex.io", loads: ["script", "image", "connect"] },
      { url: "voicestar.com", loads: ["script", "image", "connect"] },
    ],
  });
}
