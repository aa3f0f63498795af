// VWO Engage.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** VWO Engage. Default category `marketing`: needs consent. */
export function vwoEngage<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"vwo-engage", Category> {
  return readyMade(options, {
    id: "vwo-engage",
    name: "VWO Engage",
    provider: "Wingify",
    category: "marketing",
    purpose: uses.push,
    sharing: sharedWith("Wingify"),
    privacyPolicy: "https://vwo.com/privacy-policy/",
    urls: [
      { url: "pushcrew.com", loads: ["script", "frame", "image", "connect", "style", "worker"] },
    ],
    snippets: ["pushcrew.com/js/", "_pcq.push("],
  });
}
