// Pinterest. The tag and the buttons: both contact Pinterest.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Pinterest. Default category `marketing`: needs consent. */
export function pinterest<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"pinterest", Category> {
  return readyMade(options, {
    id: "pinterest",
    name: "Pinterest",
    provider: "Pinterest",
    category: "marketing",
    purpose: uses.social,
    sharing: sharedWith("Pinterest"),
    privacyPolicy: "https://policy.pinterest.com/privacy-policy",
    cookies: [
      { name: "_pin_unauth", retention: "1 year", purpose: purposes.visitorId },
      { name: "_pinterest_ct_ua", retention: "1 year", purpose: purposes.following },
      { name: "_pinterest_ct_rt", retention: "unknown", purpose: purposes.following },
      { name: "_pinterest_ct", retention: "unknown", purpose: purposes.following },
      { name: "_pinterest_ct_mw", retention: "unknown", purpose: purposes.following },
      { name: "_pinterest_sess", retention: "1 year", purpose: purposes.account },
      { name: "_epik", retention: "1 year", purpose: purposes.conversion },
      { name: "_derived_epik", retention: "1 year", purpose: purposes.conversion },
      { name: "_routing_id", retention: "1 day", purpose: purposes.balance },
    ],
    urls: [
      { url: "pinterest.com", loads: ["frame", "script", "image", "connect"] },
      { url: "pinimg.com", loads: ["script", "image", "media"] },
      { url: "ct.pinterest.com", loads: ["connect", "image"] },
      { url: "log.pinterest.com", loads: "connect" },
      { url: "cdn.ampproject.org/v0/amp-pinterest", loads: "script" },
    ],
    snippets: [
      "pintrk(",
      "s.pinimg.com/ct/core.js",
      "assets.pinterest.com/js/pinit",
      "PinUtils.build(",
    ],
    outgoing: ["api.pinterest.com"],
    placeholder: placeholders.post,
  });
}
