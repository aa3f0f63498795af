// Twitch.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Twitch. Default category `marketing`: needs consent. */
export function twitch<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"twitch", Category> {
  return readyMade(options, {
    id: "twitch",
    name: "Twitch",
    provider: "Amazon",
    category: "marketing",
    purpose: uses.video,
    sharing: sharedWith("Amazon"),
    privacyPolicy: "https://www.twitch.tv/p/en/legal/privacy-notice/",
    cookies: [
      { name: "unique_id", retention: "10 years", purpose: purposes.visitorId },
      { name: "server_session_id", retention: "session", purpose: purposes.sessionId },
      { name: "twitch.lohp.countryCode", retention: "2 years", purpose: purposes.location },
      {
        name: "local_storage_device_id",
        retention: "persistent",
        purpose: purposes.visitorId,
        storage: "localStorage",
      },
    ],
    urls: [
      { url: "twitch.tv", loads: ["frame", "script", "image", "connect"] },
      { url: "ttvnw.net", loads: ["media", "connect"] },
      { url: "jtvnw.net", loads: ["image", "script", "media"] },
      { url: "twitchcdn.net", loads: ["image", "script", "media"] },
      { url: "ext-twitch.tv", loads: "frame" },
    ],
    snippets: [
      "new Twitch.Player(",
      "new Twitch.Embed(",
      "embed.twitch.tv/embed/v1.js",
      "player.twitch.tv/js/embed",
    ],
    outgoing: ["api.twitch.tv/helix/"],
    placeholder: placeholders.video,
  });
}
