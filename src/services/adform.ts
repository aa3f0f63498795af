// Adform.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Adform. Default category `marketing`: needs consent. */
export function adform<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"adform", Category> {
  return readyMade(options, {
    id: "adform",
    name: "Adform",
    provider: "Adform",
    category: "marketing",
    purpose: uses.adMeasurement,
    sharing: sharedWith("Adform"),
    privacyPolicy: "https://site.adform.com/privacy-center/overview/",
    cookies: [{ name: "adformfrpid", retention: "30 days", purpose: purposes.following }],
    urls: [
      { url: "adform.net", loads: ["script", "frame", "image", "connect"] },
      { url: "adformdsp.net", loads: ["script", "image", "connect"] },
      { url: "adform.com", loads: ["script", "image", "connect"] },
      { url: "serving-sys.com", loads: ["script", "frame", "image", "connect"] },
    ],
    snippets: [
      "_adftrack",
      "Adform.Tracking",
      "track.adform.net/serving/scripts/",
      "adfRenderBanner",
    ],
  });
}
