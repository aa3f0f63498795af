// Sovrn.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Sovrn. Default category `marketing`: needs consent. */
export function sovrn<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"sovrn", Category> {
  return readyMade(options, {
    id: "sovrn",
    name: "Sovrn",
    provider: "Sovrn",
    category: "marketing",
    purpose: uses.affiliation,
    sharing: sharedWith("Sovrn"),
    privacyPolicy: "https://www.sovrn.com/privacy-policy/",
    cookies: [
      { name: "ljt_reader", retention: "1 year", purpose: purposes.following },
      { name: "ljtrtb", retention: "1 year", purpose: purposes.following },
      { name: "_ljtrtb_*", retention: "1 year", purpose: purposes.following },
      { name: "vglnk.*", retention: "1 year", purpose: purposes.affiliate },
      { name: "vglnk.Agent.p", retention: "1 year", purpose: purposes.affiliate },
      { name: "vglnk.PartnerRfsh.p", retention: "1 year", purpose: purposes.affiliate },
    ],
    urls: [
      { url: "lijit.com", loads: ["script", "frame", "image", "connect"] },
      { url: "sovrn.com", loads: ["script", "image", "connect"] },
      { url: "viglink.com", loads: ["script", "image", "connect"] },
      { url: "federatedmedia.net", loads: ["script", "image", "connect"] },
    ],
    snippets: ["vglnk", "cdn.viglink.com/api/"],
  });
}
