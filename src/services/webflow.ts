// Webflow.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Webflow. Default category `functional`: free of consent. */
export function webflow<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"webflow", Category> {
  return readyMade(options, {
    id: "webflow",
    name: "Webflow",
    provider: "Webflow",
    category: "functional",
    purpose: uses.pages,
    sharing: sharedWith("Webflow"),
    privacyPolicy: "https://webflow.com/legal/privacy",
    cookies: [
      { name: "wf-order-id", retention: "unknown", purpose: purposes.basket },
      { name: "wf_exp_uniqueID", retention: "1 year", purpose: purposes.variant },
    ],
    urls: [
      { url: "website-files.com", loads: ["script", "image", "connect", "style", "font", "media"] },
      { url: "webflow.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "webflow.io", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "d3e54v103j8qbb.cloudfront.net", loads: "script" },
      {
        url: "assets-global.website-files.com",
        loads: ["script", "image", "connect", "style", "font"],
      },
      { url: "cdn.prod.website-files.com", loads: ["script", "image", "connect", "style", "font"] },
    ],
    snippets: ["Webflow.push("],
  });
}
