// Dailymotion.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Dailymotion. Default category `marketing`: needs consent. */
export function dailymotion<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"dailymotion", Category> {
  return readyMade(options, {
    id: "dailymotion",
    name: "Dailymotion",
    provider: "Dailymotion",
    category: "marketing",
    purpose: uses.video,
    sharing: sharedWith("Dailymotion"),
    privacyPolicy: "https://legal.dailymotion.com/en/privacy-policy/",
    cookies: [
      { name: "v1st", retention: "13 months", purpose: purposes.visitorId },
      { name: "dmvk", retention: "session", purpose: purposes.sessionId },
      { name: "dmxId", retention: "13 months", purpose: purposes.visitorId },
    ],
    urls: [
      { url: "dailymotion.com", loads: ["frame", "script", "image", "connect"] },
      { url: "dmcdn.net", loads: ["script", "image", "media"] },
      { url: "dm-event.net", loads: "connect" },
      { url: "dai.ly", loads: ["frame", "image"] },
      { url: "cdn.ampproject.org/v0/amp-dailymotion", loads: "script" },
    ],
    snippets: [
      "geo.dailymotion.com/player",
      "dailymotion.createPlayer(",
      "DM.player(",
      "dmAsyncInit",
    ],
    placeholder: placeholders.video,
  });
}
