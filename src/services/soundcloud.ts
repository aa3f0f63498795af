// SoundCloud.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** SoundCloud. Default category `marketing`: needs consent. */
export function soundcloud<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"soundcloud", Category> {
  return readyMade(options, {
    id: "soundcloud",
    name: "SoundCloud",
    provider: "SoundCloud",
    category: "marketing",
    purpose: uses.audio,
    sharing: sharedWith("SoundCloud"),
    privacyPolicy: "https://soundcloud.com/pages/privacy",
    cookies: [
      { name: "sc_anonymous_id", retention: "10 years", purpose: purposes.visitorId },
      { name: "sclocale", retention: "1 year", purpose: purposes.language },
      { name: "soundcloud_session_hint", retention: "unknown", purpose: purposes.account },
      {
        name: "WIDGET::*",
        retention: "persistent",
        purpose: purposes.settings,
        storage: "localStorage",
      },
    ],
    urls: [
      { url: "soundcloud.com", loads: ["frame", "script", "image", "connect"] },
      { url: "sndcdn.com", loads: ["script", "image", "connect", "media"] },
      { url: "soundcloud.app.goo.gl", loads: "frame" },
      { url: "cdn.ampproject.org/v0/amp-soundcloud", loads: "script" },
    ],
    snippets: [
      "SC.Widget(",
      "w.soundcloud.com/player/api.js",
      "connect.soundcloud.com/sdk",
      "SC.initialize(",
    ],
    outgoing: ["api.soundcloud.com"],
    placeholder: placeholders.audio,
  });
}
