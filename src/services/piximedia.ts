// Piximedia.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Piximedia. Default category `marketing`: needs consent. */
export function piximedia<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"piximedia", Category> {
  return readyMade(options, {
    id: "piximedia",
    name: "Piximedia",
    provider: "Piximedia",
    category: "marketing",
    purpose: uses.ads,
    sharing: sharedWith("Piximedia"),
    privacyPolicy: "https://piximedia.com/privacy/",
    urls: [{ url: "piximedia.com", loads: ["script", "frame", "image", "connect"] }],
  });
}
