// Loqate.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Loqate. Default category `functional`: free of consent. */
export function loqate<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"loqate", Category> {
  return readyMade(options, {
    id: "loqate",
    name: "Loqate",
    provider: "GBG",
    category: "functional",
    purpose: uses.pages,
    sharing: sharedWith("GBG"),
    privacyPolicy: "https://www.loqate.com/en-gb/privacy/",
    urls: [
      { url: "addressy.com", loads: ["script", "connect", "image", "style"] },
      { url: "pcapredict.com", loads: ["script", "connect", "image", "style"] },
      { url: "postcodeanywhere.co.uk", loads: ["script", "connect"] },
    ],
    snippets: ["addressy.load(", "api.addressy.com/js/"],
    outgoing: ["api.addressy.com"],
  });
}
