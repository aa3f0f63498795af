// Affilinet.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Affilinet. Default category `marketing`: needs consent. */
export function affilinet<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"affilinet", Category> {
  return readyMade(options, {
    id: "affilinet",
    name: "Affilinet",
    provider: "Awin",
    category: "marketing",
    purpose: uses.affiliation,
    sharing: sharedWith("Awin"),
    privacyPolicy: "https://www.awin.com/gb/privacy",
    urls: [
      { url: "affilinet.net", loads: ["script", "image", "connect"] },
      { url: "banner.affilinet.de", loads: ["script", "image"] },
      { url: "affili.net", loads: ["script", "image", "connect"] },
    ],
  });
}
