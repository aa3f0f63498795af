// MicroAd.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** MicroAd. Default category `marketing`: needs consent. */
export function microad<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"microad", Category> {
  return readyMade(options, {
    id: "microad",
    name: "MicroAd",
    provider: "MicroAd",
    category: "marketing",
    purpose: uses.ads,
    sharing: sharedWith("MicroAd"),
    privacyPolicy: "https://www.microad.co.jp/en/contact/privacy/",
    urls: [
      { url: "microad.jp", loads: ["script", "image", "connect"] },
      { url: "microad.net", loads: ["script", "image", "connect"] },
    ],
    snippets: ["microadCompass"],
  });
}
