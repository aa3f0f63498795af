// smartclip.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** smartclip. Default category `marketing`: needs consent. */
export function smartClip<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"smart-clip", Category> {
  return readyMade(options, {
    id: "smart-clip",
    name: "smartclip",
    provider: "RTL",
    category: "marketing",
    purpose: uses.ads,
    sharing: sharedWith("RTL"),
    privacyPolicy: "https://privacy-portal.smartclip.net/",
    urls: [
      { url: "smartclip.net", loads: ["script", "frame", "image", "connect"] },
      { url: "sxp.smartclip.net", loads: ["script", "image", "connect"] },
    ],
  });
}
