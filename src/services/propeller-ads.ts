// PropellerAds.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** PropellerAds. Default category `marketing`: needs consent. */
export function propellerAds<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"propeller-ads", Category> {
  return readyMade(options, {
    id: "propeller-ads",
    name: "PropellerAds",
    provider: "PropellerAds",
    category: "marketing",
    purpose: uses.ads,
    sharing: sharedWith("PropellerAds"),
    privacyPolicy: "https://propellerads.com/privacy/",
    urls: [
      { url: "propellerads.com", loads: ["script", "frame", "image", "connect"] },
      { url: "propellerclick.com", loads: ["script", "frame", "image", "connect"] },
      { url: "onclickads.net", loads: ["script", "frame", "image", "connect"] },
      { url: "propu.sh", loads: ["script", "frame", "image", "connect"] },
      { url: "rtmark.net", loads: ["script", "image", "connect"] },
    ],
    snippets: ["s.src='https://'+d+'/40"],
  });
}
