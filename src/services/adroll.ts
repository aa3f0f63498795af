// AdRoll.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** AdRoll. Default category `marketing`: needs consent. */
export function adroll<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"adroll", Category> {
  return readyMade(options, {
    id: "adroll",
    name: "AdRoll",
    provider: "NextRoll",
    category: "marketing",
    purpose: uses.adMeasurement,
    sharing: sharedWith("NextRoll"),
    privacyPolicy: "https://www.nextroll.com/privacy",
    cookies: [
      { name: "__adroll", retention: "13 months", purpose: purposes.following },
      { name: "__adroll_shared", retention: "13 months", purpose: purposes.following },
      { name: "__adroll_fpc", retention: "1 year", purpose: purposes.following },
      { name: "__adroll_consent", retention: "1 year", purpose: purposes.consent },
      { name: "__adroll_consent_params", retention: "1 year", purpose: purposes.consent },
      { name: "__adroll_bounced3", retention: "unknown", purpose: purposes.visits },
      { name: "__ar_v4", retention: "1 year", purpose: purposes.ads },
      { name: "__adroll_load_*", retention: "unknown", purpose: purposes.technical },
    ],
    urls: [
      { url: "adroll.com", loads: ["script", "frame", "image", "connect"] },
      { url: "nextroll.com", loads: ["script", "image", "connect"] },
      { url: "d.adroll.mgr.consensu.org", loads: "connect" },
    ],
    snippets: ["adroll_adv_id", "adroll_pix_id", "s.adroll.com/j/"],
  });
}
