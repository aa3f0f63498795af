// LoopMe.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** LoopMe. Default category `marketing`: needs consent. */
export function loopme<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"loopme", Category> {
  return readyMade(options, {
    id: "loopme",
    name: "LoopMe",
    provider: "LoopMe",
    category: "marketing",
    purpose: uses.ads,
    sharing: sharedWith("LoopMe"),
    privacyPolicy: "https://loopme.com/privacy/",
    urls: [
      { url: "loopme.me", loads: ["script", "image", "connect"] },
      { url: "loopme.com", loads: ["script", "image", "connect"] },
      { url: "loopme.biz", loads: ["script", "image", "connect"] },
      { url: "vntsm.com", loads: ["script", "image", "connect"] },
      { url: "vntsm.io", loads: ["script", "image", "connect"] },
    ],
  });
}
