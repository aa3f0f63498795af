// ZoomInfo WebSights.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** ZoomInfo WebSights. Default category `marketing`: needs consent. */
export function zoominfo<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"zoominfo", Category> {
  return readyMade(options, {
    id: "zoominfo",
    name: "ZoomInfo WebSights",
    provider: "ZoomInfo",
    category: "marketing",
    purpose: uses.companies,
    sharing: sharedWith("ZoomInfo"),
    privacyPolicy: "https://www.zoominfo.com/legal/privacy-policy",
    cookies: [{ name: "_zitok", retention: "1 year", purpose: purposes.visitorId }],
    urls: [
      { url: "zoominfo.com", loads: ["script", "image", "connect"] },
      { url: "zi-scripts.com", loads: ["script", "image", "connect"] },
      { url: "ws.zoominfo.com", loads: ["script", "image", "connect"] },
    ],
    snippets: ["ZIProjectKey", "zi-tag.js", "ws.zoominfo.com/pixel"],
  });
}
