// Smadex.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Smadex. Default category `marketing`: needs consent. */
export function smadex<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"smadex", Category> {
  return readyMade(options, {
    id: "smadex",
    name: "Smadex",
    provider: "Entravision",
    category: "marketing",
    purpose: uses.adMeasurement,
    sharing: sharedWith("Entravision"),
    privacyPolicy: "https://smadex.com/end-user-privacy-policy/",
    urls: [{ url: "smadex.com", loads: ["script", "image", "connect"] }],
  });
}
