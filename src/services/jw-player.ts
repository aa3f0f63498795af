// JW Player.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** JW Player. Default category `marketing`: needs consent. */
export function jwPlayer<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"jw-player", Category> {
  return readyMade(options, {
    id: "jw-player",
    name: "JW Player",
    provider: "JWP Connatix",
    category: "marketing",
    purpose: uses.video,
    sharing: sharedWith("JWP Connatix"),
    privacyPolicy: "https://jwpconnatix.com/privacy-policy",
    cookies: [
      {
        name: "jwplayer.*",
        retention: "persistent",
        purpose: purposes.player,
        storage: "localStorage",
      },
    ],
    urls: [
      { url: "jwplatform.com", loads: ["script", "frame", "image", "connect", "media"] },
      { url: "jwplayer.com", loads: ["script", "frame", "image", "connect", "media"] },
      { url: "jwpcdn.com", loads: ["script", "image", "connect", "style", "font"] },
      { url: "jwpltx.com", loads: ["image", "connect"] },
      { url: "jwpsrv.com", loads: ["image", "connect", "media"] },
      { url: "longtailvideo.com", loads: ["script", "frame", "image"] },
      { url: "cdn.ampproject.org/v0/amp-jwplayer", loads: "script" },
    ],
    snippets: [
      "jwplayer(",
      "cdn.jwplayer.com/libraries/",
      "content.jwplatform.com/libraries/",
      "jwplayer.key",
    ],
    outgoing: ["api.jwplayer.com"],
    placeholder: placeholders.video,
  });
}
