// Adscore.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Adscore. Default category `marketing`: needs consent. */
export function adscore<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"adscore", Category> {
  return readyMade(options, {
    id: "adscore",
    name: "Adscore",
    provider: "Adscore",
    category: "marketing",
    purpose: uses.adVerification,
    sharing: sharedWith("Adscore"),
    privacyPolicy: "https://www.adscore.com/privacy-policy",
    urls: [{ url: "adsco.re", loads: ["script", "image", "connect"] }],
    snippets: ["AdscoreInit("],
  });
}
