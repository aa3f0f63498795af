// Adjust.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Adjust. Default category `marketing`: needs consent. */
export function adjust<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"adjust", Category> {
  return readyMade(options, {
    id: "adjust",
    name: "Adjust",
    provider: "Adjust",
    category: "marketing",
    purpose: uses.adMeasurement,
    sharing: sharedWith("Adjust"),
    privacyPolicy: "https://www.adjust.com/terms/privacy-policy/",
    cookies: [
      {
        name: "adjust_sdk*",
        retention: "persistent",
        purpose: purposes.visitorId,
        storage: "localStorage",
      },
      {
        name: "adjust-sdk",
        retention: "persistent",
        purpose: purposes.visitorId,
        storage: "indexedDB",
      },
    ],
    urls: [
      { url: "adjust.com", loads: ["script", "image", "connect"] },
      { url: "adjust.world", loads: "connect" },
    ],
    snippets: ["Adjust.initSdk(", "cdn.adjust.com/adjust-latest"],
    outgoing: ["s2s.adjust.com"],
  });
}
