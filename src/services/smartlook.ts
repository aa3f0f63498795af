// Smartlook.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { packages } from "./packages.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";

/** Smartlook. Default category `statistics`: needs consent. */
export function smartlook<const Category extends string = "statistics">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"smartlook", Category> {
  return readyMade(options, {
    id: "smartlook",
    name: "Smartlook",
    provider: "Smartlook.com (Cisco)",
    category: "statistics",
    purpose: {
      en: "Recordings of visits and heat maps",
      fr: "Enregistrement des visites et cartes de chaleur",
    },
    sharing: sharedWith("Smartlook.com (Cisco)"),
    privacyPolicy: "https://www.smartlook.com/help/privacy-statement/",
    cookies: [
      { name: "SL_C_*_KEY", retention: "13 months", purpose: purposes.technical },
      { name: "SL_C_*_SID", retention: "13 months", purpose: purposes.sessionId },
      { name: "SL_C_*_VID", retention: "13 months", purpose: purposes.replay },
      { name: "SL_C_*_DOMAIN", retention: "13 months", purpose: purposes.technical },
      {
        name: "SL_L_*",
        retention: "persistent",
        purpose: purposes.technical,
        storage: "localStorage",
      },
      {
        name: "smartlook_ban_*",
        retention: "persistent",
        purpose: purposes.throttle,
        storage: "localStorage",
      },
    ],
    urls: [
      { url: "smartlook.com", loads: ["script", "connect"] },
      { url: "smartlook.cloud", loads: ["script", "connect"] },
      ...packages(["smartlook-client"]),
    ],
    snippets: ["smartlook('init'", 'smartlook("init"', "smartlook.com/recorder.js"],
  });
}
