// Commission Factory.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Commission Factory. Default category `marketing`: needs consent. */
export function commissionFactory<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"commission-factory", Category> {
  return readyMade(options, {
    id: "commission-factory",
    name: "Commission Factory",
    provider: "Awin",
    category: "marketing",
    purpose: uses.affiliation,
    sharing: sharedWith("Awin"),
    privacyPolicy: "https://www.awin.com/gb/privacy",
    urls: [
      { url: "cfjump.com", loads: ["script", "image", "connect"] },
      { url: "commissionfactory.com", loads: ["script", "image", "connect"] },
      { url: "dwcdn.cfjump.com", loads: "script" },
    ],
  });
}
