// Boltive.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Boltive. Default category `marketing`: needs consent. */
export function adLightning<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"ad-lightning", Category> {
  return readyMade(options, {
    id: "ad-lightning",
    name: "Boltive",
    provider: "Boltive",
    category: "marketing",
    purpose: uses.adVerification,
    sharing: sharedWith("Boltive"),
    privacyPolicy: "https://www.boltive.com/privacy-policy",
    urls: [
      { url: "adlightning.com", loads: ["script", "connect"] },
      { url: "boltive.com", loads: ["script", "connect"] },
    ],
  });
}
