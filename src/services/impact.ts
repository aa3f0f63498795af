// impact.com.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** impact.com. Default category `marketing`: needs consent. */
export function impact<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"impact", Category> {
  return readyMade(options, {
    id: "impact",
    name: "impact.com",
    provider: "impact.com",
    category: "marketing",
    purpose: uses.affiliation,
    sharing: sharedWith("impact.com"),
    privacyPolicy: "https://impact.com/privacy-policy/",
    cookies: [
      { name: "IR_gbd", retention: "session", purpose: purposes.affiliate },
      { name: "IR_*", retention: "2 years", purpose: purposes.affiliate },
      { name: "irclickid", retention: "unknown", purpose: purposes.affiliate },
      { name: "IR_PI", retention: "2 years", purpose: purposes.affiliate },
    ],
    urls: [
      { url: "impactradius-event.com", loads: ["script", "image", "connect"] },
      { url: "impactradius-go.com", loads: ["script", "image", "connect"] },
      { url: "impactcdn.com", loads: ["script", "image", "connect"] },
      { url: "7eer.net", loads: "image" },
      { url: "evyy.net", loads: "image" },
      { url: "ojrq.net", loads: ["script", "image", "connect"] },
      { url: "sjv.io", loads: "image" },
      { url: "pxf.io", loads: "image" },
      { url: "d3cxv97fi8q177.cloudfront.net", loads: "script" },
      { url: "impact.com", loads: ["script", "image", "connect"] },
    ],
    snippets: ["ire('trackConversion'"],
    outgoing: ["api.impact.com"],
  });
}
