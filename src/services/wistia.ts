// Wistia.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { packages } from "./packages.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Wistia. Default category `marketing`: needs consent. */
export function wistia<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"wistia", Category> {
  return readyMade(options, {
    id: "wistia",
    name: "Wistia",
    provider: "Wistia",
    category: "marketing",
    purpose: uses.video,
    sharing: sharedWith("Wistia"),
    privacyPolicy: "https://wistia.com/privacy",
    cookies: [
      {
        name: "wistia",
        retention: "persistent",
        purpose: purposes.visitorId,
        storage: "localStorage",
      },
      {
        name: "wistia-video-progress-*",
        retention: "persistent",
        purpose: purposes.player,
        storage: "localStorage",
      },
      { name: "__distillery", retention: "1 year", purpose: purposes.visitorId },
    ],
    urls: [
      { url: "wistia.com", loads: ["script", "frame", "image", "connect", "media"] },
      { url: "wistia.net", loads: ["script", "frame", "image", "connect", "media"] },
      { url: "embedwistia-a.akamaihd.net", loads: ["image", "media"] },
      { url: "fast.wistia.com", loads: ["script", "frame", "image", "connect", "media"] },
      ...packages(["@wistia/"]),
    ],
    snippets: [
      "wistia.com/assets/external/E-v1.js",
      "_wq.push(",
      "window._wq",
      "Wistia.embed(",
      "wistia_async_",
      "wistiaInit",
    ],
    outgoing: ["api.wistia.com"],
    placeholder: placeholders.video,
  });
}
