// PIXNET.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** PIXNET. Default category `marketing`: needs consent. */
export function pixnet<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"pixnet", Category> {
  return readyMade(options, {
    id: "pixnet",
    name: "PIXNET",
    provider: "PIXNET",
    category: "marketing",
    purpose: uses.social,
    sharing: sharedWith("PIXNET"),
    privacyPolicy: "https://www.pixnet.net/privacy",
    urls: [
      { url: "pixnet.net", loads: ["frame", "script", "image", "connect"] },
      { url: "pixfs.net", loads: ["script", "image", "media"] },
    ],
  });
}
