// Kaltura.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Kaltura. Default category `preferences`: needs consent. */
export function kaltura<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"kaltura", Category> {
  return readyMade(options, {
    id: "kaltura",
    name: "Kaltura",
    provider: "Kaltura",
    category: "preferences",
    purpose: uses.video,
    sharing: sharedWith("Kaltura"),
    privacyPolicy: "https://corp.kaltura.com/legal/privacy/privacy-policy/",
    urls: [
      { url: "kaltura.com", loads: ["frame", "script", "image", "connect", "media"] },
      { url: "kaltura.cloud", loads: ["frame", "script", "image", "connect", "media"] },
      { url: "kaltura.eu", loads: ["frame", "script", "image", "connect", "media"] },
      { url: "kaltura.nordu.net", loads: ["frame", "script", "image", "connect", "media"] },
    ],
    snippets: [
      "KalturaPlayer.setup(",
      "kWidget.embed(",
      "kWidget.thumbEmbed(",
      "/embedIframeJs/uiconf_id/",
    ],
    placeholder: placeholders.video,
  });
}
