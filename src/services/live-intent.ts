// LiveIntent.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** LiveIntent. Default category `marketing`: needs consent. */
export function liveIntent<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"live-intent", Category> {
  return readyMade(options, {
    id: "live-intent",
    name: "LiveIntent",
    provider: "Zeta Global",
    category: "marketing",
    purpose: uses.identity,
    sharing: sharedWith("Zeta Global"),
    privacyPolicy: "https://zetaglobal.com/privacy-policy/",
    cookies: [
      { name: "_li_dcdm_c", retention: "60 days", purpose: purposes.technical },
      { name: "_lc2_fpi", retention: "2 years", purpose: purposes.following },
      { name: "lidid", retention: "2 years", purpose: purposes.following },
    ],
    urls: [
      { url: "liadm.com", loads: ["script", "image", "connect"] },
      { url: "liveintent.com", loads: ["script", "image", "connect"] },
      { url: "licasd.com", loads: ["script", "image", "connect"] },
    ],
    snippets: ["liQ.push("],
  });
}
