// WalkMe.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** WalkMe. Default category `statistics`: needs consent. */
export function walkMe<const Category extends string = "statistics">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"walk-me", Category> {
  return readyMade(options, {
    id: "walk-me",
    name: "WalkMe",
    provider: "SAP",
    category: "statistics",
    purpose: uses.support,
    sharing: sharedWith("SAP"),
    privacyPolicy: "https://www.walkme.com/privacy-policy/",
    urls: [
      {
        url: "walkme.com",
        loads: ["script", "frame", "image", "connect", "style", "font", "media"],
      },
      { url: "walkmeusercontent.com", loads: ["image", "media"] },
    ],
    snippets: ["_walkmeConfig", "cdn.walkme.com/users/"],
  });
}
