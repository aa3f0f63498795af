// Adyoulike.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Adyoulike. Default category `marketing`: needs consent. */
export function adyoulike<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"adyoulike", Category> {
  return readyMade(options, {
    id: "adyoulike",
    name: "Adyoulike",
    provider: "OpenWeb",
    category: "marketing",
    purpose: uses.ads,
    sharing: sharedWith("OpenWeb"),
    privacyPolicy: "https://www.adyoulike.com/privacy-policy/",
    cookies: [{ name: "ayl_visitor", retention: "30 days", purpose: purposes.following }],
    urls: [
      { url: "adyoulike.com", loads: ["script", "frame", "image", "connect"] },
      { url: "adyoulike.net", loads: ["script", "image", "connect"] },
      { url: "omnitagjs.com", loads: ["script", "image", "connect"] },
    ],
    snippets: ["ayl-prebid"],
  });
}
