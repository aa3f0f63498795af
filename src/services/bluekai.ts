// Oracle BlueKai. Closed on 30 September 2024: this declaration is for pages whose tags are still
// there. Remove them.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Oracle BlueKai. Default category `marketing`: needs consent. */
export function bluekai<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"bluekai", Category> {
  return readyMade(options, {
    id: "bluekai",
    name: "Oracle BlueKai",
    provider: "Oracle",
    category: "marketing",
    purpose: uses.identity,
    sharing: sharedWith("Oracle"),
    privacyPolicy: "https://www.oracle.com/legal/privacy/",
    cookies: [
      { name: "bku", retention: "180 days", purpose: purposes.following },
      { name: "bkdc", retention: "180 days", purpose: purposes.following },
      { name: "bkpa", retention: "180 days", purpose: purposes.following },
    ],
    urls: [
      { url: "bluekai.com", loads: ["script", "image", "connect"] },
      { url: "bkrtx.com", loads: ["script", "image", "connect"] },
      { url: "moatads.com", loads: ["script", "image", "connect"] },
      { url: "moatpixel.com", loads: ["image", "connect"] },
      { url: "grapeshot.co.uk", loads: ["script", "image", "connect"] },
    ],
    snippets: ["bk_doJSTag("],
  });
}
