// Dating Affiliation.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Dating Affiliation. Default category `marketing`: needs consent. */
export function datingAffiliation<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"dating-affiliation", Category> {
  return readyMade(options, {
    id: "dating-affiliation",
    name: "Dating Affiliation",
    provider: "Dating Affiliation",
    category: "marketing",
    purpose: uses.ads,
    sharing: sharedWith("Dating Affiliation"),
    privacyPolicy: "https://www.dating-affiliation.com/conditions-generales.php",
    urls: [
      { url: "tools-affil2.com", loads: ["script", "frame", "image", "connect"] },
      { url: "promotools.biz", loads: ["script", "frame", "image", "connect"] },
      { url: "dating-affiliation.com", loads: ["script", "image", "connect"] },
    ],
  });
}
