// OpenX.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** OpenX. Default category `marketing`: needs consent. */
export function openx<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"openx", Category> {
  return readyMade(options, {
    id: "openx",
    name: "OpenX",
    provider: "OpenX",
    category: "marketing",
    purpose: uses.adExchange,
    sharing: sharedWith("OpenX"),
    privacyPolicy: "https://www.openx.com/privacy-center/",
    cookies: [
      { name: "OAID", retention: "1 year", purpose: purposes.following },
      { name: "OACBLOCK", retention: "unknown", purpose: purposes.ads },
      { name: "OACCAP", retention: "unknown", purpose: purposes.ads },
      { name: "OAGEO", retention: "unknown", purpose: purposes.location },
    ],
    urls: [
      { url: "openx.net", loads: ["script", "frame", "image", "connect"] },
      { url: "openxcdn.net", loads: ["script", "image", "connect"] },
      { url: "servedbyopenx.com", loads: ["script", "image", "connect"] },
      { url: "deliverimp.com", loads: ["script", "image", "connect"] },
      { url: "openxadexchange.com", loads: ["script", "image", "connect"] },
      { url: "jump-time.net", loads: ["script", "image", "connect"] },
    ],
    snippets: ["OX.requestAd(", "OA_show("],
  });
}
