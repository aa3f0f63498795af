// Dianomi.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Dianomi. Default category `marketing`: needs consent. */
export function dianomi<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"dianomi", Category> {
  return readyMade(options, {
    id: "dianomi",
    name: "Dianomi",
    provider: "Dianomi",
    category: "marketing",
    purpose: uses.recommendations,
    sharing: sharedWith("Dianomi"),
    privacyPolicy: "https://www.dianomi.com/legal/privacy.epl",
    urls: [{ url: "dianomi.com", loads: ["script", "frame", "image", "connect"] }],
  });
}
