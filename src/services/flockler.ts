// Flockler.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Flockler. Default category `marketing`: needs consent. */
export function flockler<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"flockler", Category> {
  return readyMade(options, {
    id: "flockler",
    name: "Flockler",
    provider: "Flockler",
    category: "marketing",
    purpose: uses.social,
    sharing: sharedWith("Flockler"),
    privacyPolicy: "https://flockler.com/privacy-policy",
    urls: [
      { url: "flockler.com", loads: ["script", "frame", "image", "connect", "style", "font"] },
      { url: "flcdn.io", loads: ["script", "image", "connect", "style"] },
      { url: "flockler.app", loads: "frame" },
    ],
    snippets: ["flockler-embed"],
  });
}
