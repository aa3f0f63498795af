// RTB House.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** RTB House. Default category `marketing`: needs consent. */
export function rtbHouse<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"rtb-house", Category> {
  return readyMade(options, {
    id: "rtb-house",
    name: "RTB House",
    provider: "RTB House",
    category: "marketing",
    purpose: uses.adMeasurement,
    sharing: sharedWith("RTB House"),
    privacyPolicy: "https://www.rtbhouse.com/privacy-center/",
    cookies: [
      { name: "__rtbh.lid", retention: "1 year", purpose: purposes.following },
      { name: "__rtbh.uid", retention: "1 year", purpose: purposes.following },
      { name: "__rtbh.aid", retention: "1 year", purpose: purposes.following },
    ],
    urls: [
      { url: "creativecdn.com", loads: ["script", "frame", "image", "connect"] },
      { url: "erne.co", loads: ["script", "image", "connect"] },
    ],
    snippets: ["rtbhEvents"],
  });
}
