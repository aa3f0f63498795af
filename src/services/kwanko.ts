// Kwanko.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Kwanko. Default category `marketing`: needs consent. */
export function kwanko<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"kwanko", Category> {
  return readyMade(options, {
    id: "kwanko",
    name: "Kwanko",
    provider: "Kwanko",
    category: "marketing",
    purpose: uses.affiliation,
    sharing: sharedWith("Kwanko"),
    privacyPolicy: "https://www.kwanko.com/privacy-policy/",
    urls: [
      { url: "metaffiliation.com", loads: ["script", "image", "connect"] },
      { url: "kwanko.com", loads: ["script", "image", "connect"] },
      { url: "netaffiliation.com", loads: ["script", "image", "connect"] },
    ],
  });
}
