// Mixpanel.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { packages } from "./packages.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Mixpanel. Default category `statistics`: needs consent. */
export function mixpanel<const Category extends string = "statistics">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"mixpanel", Category> {
  return readyMade(options, {
    id: "mixpanel",
    name: "Mixpanel",
    provider: "Mixpanel",
    category: "statistics",
    purpose: uses.statistics,
    sharing: sharedWith("Mixpanel"),
    privacyPolicy: "https://mixpanel.com/legal/privacy-policy",
    cookies: [
      { name: "mp_*_mixpanel", retention: "1 year", purpose: purposes.visitorId },
      {
        name: "mp_*_mixpanel",
        retention: "persistent",
        purpose: purposes.visitorId,
        storage: "localStorage",
      },
      {
        name: "__mpq_*",
        retention: "persistent",
        purpose: purposes.technical,
        storage: "localStorage",
      },
      {
        name: "__mp_opt_in_out_*",
        retention: "1 year",
        purpose: purposes.consent,
        category: "functional",
      },
    ],
    urls: [
      { url: "mixpanel.com", loads: ["script", "image", "connect"] },
      { url: "mxpnl.com", loads: ["script", "image", "connect"] },
      { url: "mxpnl.net", loads: "script" },
      ...packages(["mixpanel-browser"]),
    ],
    snippets: ["mixpanel.init(", "MIXPANEL_CUSTOM_LIB_URL", "cdn.mxpnl.com/libs/"],
    outgoing: [
      "api.mixpanel.com",
      "api-eu.mixpanel.com",
      "api-in.mixpanel.com",
      { url: "api.mixpanel.com/track", batch: true },
      { url: "api.mixpanel.com/import", batch: true },
      { url: "api.mixpanel.com/engage", batch: true },
      { url: "api-eu.mixpanel.com/track", batch: true },
      { url: "api-eu.mixpanel.com/import", batch: true },
      { url: "api-eu.mixpanel.com/engage", batch: true },
      { url: "api-in.mixpanel.com/track", batch: true },
      { url: "api-in.mixpanel.com/import", batch: true },
      { url: "api-in.mixpanel.com/engage", batch: true },
      { url: "api.mixpanel.com/groups", batch: true },
      { url: "api-eu.mixpanel.com/groups", batch: true },
      { url: "api-in.mixpanel.com/groups", batch: true },
    ],
  });
}
