// Convert Experiences.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Convert Experiences. Default category `statistics`: needs consent. */
export function convert<const Category extends string = "statistics">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"convert", Category> {
  return readyMade(options, {
    id: "convert",
    name: "Convert Experiences",
    provider: "Convert Insights",
    category: "statistics",
    purpose: uses.experiments,
    sharing: sharedWith("Convert Insights"),
    privacyPolicy: "https://www.convert.com/privacy-policy/",
    cookies: [
      { name: "_conv_v", retention: "6 months", purpose: purposes.visitorId },
      { name: "_conv_s", retention: "20 minutes", purpose: purposes.sessionId },
      { name: "_conv_r", retention: "6 months", purpose: purposes.origin },
      { name: "_conv_sptest", retention: "session", purpose: purposes.probe },
      { name: "_conv_prequest", retention: "unknown", purpose: purposes.technical },
      { name: "_conv_QA", retention: "unknown", purpose: purposes.technical },
    ],
    urls: [
      { url: "convertexperiments.com", loads: ["script", "image", "connect"] },
      { url: "convert.com", loads: ["script", "image", "connect"] },
    ],
    snippets: ["_conv_q"],
  });
}
