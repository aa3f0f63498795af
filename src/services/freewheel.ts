// FreeWheel.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** FreeWheel. Default category `marketing`: needs consent. */
export function freewheel<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"freewheel", Category> {
  return readyMade(options, {
    id: "freewheel",
    name: "FreeWheel",
    provider: "Comcast",
    category: "marketing",
    purpose: uses.ads,
    sharing: sharedWith("Comcast"),
    privacyPolicy: "https://www.freewheel.com/privacy-policy",
    cookies: [{ name: "dspuuid", retention: "13 months", purpose: purposes.following }],
    urls: [
      { url: "fwmrm.net", loads: ["script", "frame", "image", "connect", "media"] },
      { url: "freewheel.tv", loads: ["script", "image", "connect"] },
      { url: "stickyadstv.com", loads: ["script", "image", "connect"] },
      { url: "freewheel.com", loads: ["script", "image", "connect"] },
      { url: "advertising.freewheel.com", loads: ["script", "image", "connect"] },
    ],
    snippets: ["tv.freewheel.SDK"],
  });
}
