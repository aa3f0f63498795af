// MediaMath.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** MediaMath. Default category `marketing`: needs consent. */
export function mediaMath<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"media-math", Category> {
  return readyMade(options, {
    id: "media-math",
    name: "MediaMath",
    provider: "Infillion",
    category: "marketing",
    purpose: uses.adMeasurement,
    sharing: sharedWith("Infillion"),
    privacyPolicy: "https://infillion.com/privacy-policy/",
    cookies: [
      { name: "mt_misc", retention: "30 days", purpose: purposes.following },
      { name: "mt_mop", retention: "30 days", purpose: purposes.following },
    ],
    urls: [
      { url: "mathtag.com", loads: ["script", "image", "connect"] },
      { url: "mathads.com", loads: ["script", "image", "connect"] },
    ],
    snippets: ["pixel.mathtag.com/event/"],
  });
}
