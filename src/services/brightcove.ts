// Brightcove.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Brightcove. Default category `marketing`: needs consent. */
export function brightcove<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"brightcove", Category> {
  return readyMade(options, {
    id: "brightcove",
    name: "Brightcove",
    provider: "Brightcove",
    category: "marketing",
    purpose: uses.video,
    sharing: sharedWith("Brightcove"),
    privacyPolicy: "https://www.brightcove.com/en/legal/privacy",
    urls: [
      { url: "brightcove.com", loads: ["frame", "script", "image", "connect", "media"] },
      { url: "brightcove.net", loads: ["frame", "script", "image", "connect", "media"] },
      { url: "zencdn.net", loads: ["script", "style"] },
      { url: "brightcovecdn.com", loads: ["media", "image", "connect"] },
      { url: "bcovlive.io", loads: ["media", "connect"] },
      { url: "boltdns.net", loads: ["image", "media", "connect"] },
      { url: "cdn.ampproject.org/v0/amp-brightcove", loads: "script" },
    ],
    placeholder: placeholders.video,
  });
}
