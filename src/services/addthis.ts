// AddThis. Closed on 31 May 2023: this declaration is for pages whose tags are still there. Remove
// them.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";

/** AddThis. Default category `marketing`: needs consent. */
export function addthis<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"addthis", Category> {
  return readyMade(options, {
    id: "addthis",
    name: "AddThis",
    provider: "Oracle",
    category: "marketing",
    purpose: { en: "Share buttons", fr: "Boutons de partage" },
    sharing: sharedWith("Oracle"),
    privacyPolicy: "https://www.oracle.com/legal/privacy/addthis-privacy-policy.html",
    cookies: [
      { name: "__atuvc", retention: "13 months", purpose: purposes.interaction },
      { name: "__atuvs", retention: "30 minutes", purpose: purposes.interaction },
      { name: "uvc", retention: "13 months", purpose: purposes.following },
      { name: "loc", retention: "13 months", purpose: purposes.location },
      { name: "ouid", retention: "13 months", purpose: purposes.visitorId },
      { name: "na_id", retention: "13 months", purpose: purposes.visitorId },
      {
        name: "at-rand",
        retention: "persistent",
        purpose: purposes.technical,
        storage: "localStorage",
      },
      {
        name: "_at.cww",
        retention: "persistent",
        purpose: purposes.technical,
        storage: "localStorage",
      },
    ],
    urls: [
      { url: "addthis.com", loads: ["script", "image", "frame", "connect"] },
      { url: "addthisedge.com", loads: ["script", "connect"] },
      { url: "addthiscdn.com", loads: ["script", "connect"] },
      { url: "cdn.ampproject.org/v0/amp-addthis", loads: "script" },
    ],
    snippets: ["addthis_config", "addthis_share", "s7.addthis.com/js/"],
  });
}
