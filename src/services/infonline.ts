// INFOnline.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { exemptions, uses } from "./uses.ts";

/** INFOnline. Default category `statistics`: needs consent. */
export function infonline<const Category extends string = "statistics">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"infonline", Category> {
  return readyMade(options, {
    id: "infonline",
    name: "INFOnline",
    provider: "INFOnline",
    category: "statistics",
    purpose: uses.statistics,
    sharing: sharedWith("INFOnline"),
    privacyPolicy: "https://www.infonline.de/datenschutz/",
    cookies: [
      { name: "ioma2018", retention: "1 year", purpose: purposes.visitorId },
      { name: "ioam2018", retention: "1 year", purpose: purposes.visitorId },
    ],
    urls: [
      { url: "ioam.de", loads: ["script", "image", "connect"] },
      { url: "iocnt.net", loads: ["script", "image", "connect"] },
      { url: "iocnt.de", loads: ["script", "image", "connect"] },
      { url: "infonline.de", loads: ["script", "image", "connect"] },
      { url: "/iomm/latest/", loads: ["script", "image", "connect"] },
      { url: "/iomb/latest/", loads: ["script", "image", "connect"] },
    ],
    snippets: ["iom.c(iam_data", "IOMm(", "script.ioam.de/iam.js", "IOMm=", "IOMm ="],
    exemptIf: exemptions.audience,
  });
}
