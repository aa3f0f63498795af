// Bilibili.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Bilibili. Default category `marketing`: needs consent. */
export function bilibili<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"bilibili", Category> {
  return readyMade(options, {
    id: "bilibili",
    name: "Bilibili",
    provider: "Bilibili",
    category: "marketing",
    purpose: uses.video,
    sharing: sharedWith("Bilibili"),
    privacyPolicy: "https://www.bilibili.com/blackboard/privacy-pc.html",
    cookies: [
      { name: "buvid3", retention: "1 year", purpose: purposes.visitorId },
      { name: "buvid4", retention: "1 year", purpose: purposes.visitorId },
      { name: "b_nut", retention: "unknown", purpose: purposes.visitorId },
    ],
    urls: [
      { url: "bilibili.com", loads: ["frame", "script", "image", "connect"] },
      { url: "bilivideo.com", loads: ["media", "connect"] },
      { url: "hdslb.com", loads: ["script", "image", "media"] },
      { url: "biliapi.net", loads: "connect" },
    ],
    placeholder: placeholders.video,
  });
}
