// StackAdapt.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** StackAdapt. Default category `marketing`: needs consent. */
export function stackAdapt<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"stack-adapt", Category> {
  return readyMade(options, {
    id: "stack-adapt",
    name: "StackAdapt",
    provider: "StackAdapt",
    category: "marketing",
    purpose: uses.adMeasurement,
    sharing: sharedWith("StackAdapt"),
    privacyPolicy: "https://www.stackadapt.com/legal/privacy",
    cookies: [
      { name: "sa-user-id", retention: "1 year", purpose: purposes.following },
      { name: "sa-user-id-v2", retention: "1 year", purpose: purposes.following },
      { name: "sa-user-id-v3", retention: "1 year", purpose: purposes.following },
      { name: "sa-user-id-v4", retention: "1 year", purpose: purposes.following },
      { name: "sa-u-source", retention: "30 days", purpose: purposes.origin },
      { name: "sa-u-date", retention: "30 days", purpose: purposes.technical },
      { name: "sa_conv_data_*", retention: "unknown", purpose: purposes.conversion },
    ],
    urls: [
      { url: "stackadapt.com", loads: ["script", "image", "connect"] },
      { url: "srv.stackadapt.com", loads: ["connect", "image"] },
    ],
    snippets: ["saq('ts'", 'saq("ts"', "tags.srv.stackadapt.com/events.js"],
  });
}
