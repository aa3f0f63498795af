// InMobi.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** InMobi. Default category `marketing`: needs consent. */
export function inmobi<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"inmobi", Category> {
  return readyMade(options, {
    id: "inmobi",
    name: "InMobi",
    provider: "InMobi",
    category: "marketing",
    purpose: uses.ads,
    sharing: sharedWith("InMobi"),
    privacyPolicy: "https://www.inmobi.com/privacy-policy",
    cookies: [
      {
        name: "addtl_consent",
        retention: "13 months",
        purpose: purposes.consent,
        category: "functional",
      },
      {
        name: "usprivacy",
        retention: "13 months",
        purpose: purposes.consent,
        category: "functional",
      },
    ],
    urls: [
      { url: "inmobi.com", loads: ["script", "frame", "image", "connect"] },
      { url: "w.inmobi.com", loads: ["script", "connect"] },
      { url: "aerserv.com", loads: ["script", "image", "connect"] },
      { url: "cmp.inmobi.com", loads: ["script", "frame", "connect"] },
      { url: "quantcast.mgr.consensu.org", loads: ["script", "frame", "connect"] },
      { url: "cmp.quantcast.com", loads: ["script", "frame", "connect"] },
    ],
  });
}
