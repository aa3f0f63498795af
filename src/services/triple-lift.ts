// TripleLift.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** TripleLift. Default category `marketing`: needs consent. */
export function tripleLift<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"triple-lift", Category> {
  return readyMade(options, {
    id: "triple-lift",
    name: "TripleLift",
    provider: "TripleLift",
    category: "marketing",
    purpose: uses.adExchange,
    sharing: sharedWith("TripleLift"),
    privacyPolicy: "https://triplelift.com/privacy/",
    cookies: [
      { name: "tluid", retention: "90 days", purpose: purposes.following },
      { name: "tluidp", retention: "90 days", purpose: purposes.following },
    ],
    urls: [
      { url: "3lift.com", loads: ["script", "frame", "image", "connect"] },
      { url: "triplelift.com", loads: ["script", "image", "connect"] },
    ],
  });
}
