// YouTube. youtube-nocookie.com keeps its state in local storage instead of cookies, and contacts
// Google all the same.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders } from "./uses.ts";

/** YouTube. Default category `marketing`: needs consent. */
export function youtube<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"youtube", Category> {
  return readyMade(options, {
    id: "youtube",
    name: "YouTube",
    provider: "Google",
    category: "marketing",
    purpose: { en: "Display of videos", fr: "Affichage de vidéos" },
    sharing: sharedWith("Google"),
    privacyPolicy: "https://policies.google.com/privacy",
    cookies: [
      { name: "GPS", retention: "session", purpose: purposes.location },
      { name: "YSC", retention: "session", purpose: purposes.interaction },
      { name: "PREF", retention: "8 months", purpose: purposes.settings },
      { name: "VISITOR_INFO1_LIVE", retention: "6 months", purpose: purposes.device },
      { name: "VISITOR_PRIVACY_METADATA", retention: "6 months", purpose: purposes.consent },
      {
        name: "yt-remote-*",
        retention: "persistent",
        purpose: purposes.settings,
        storage: "localStorage",
      },
      {
        name: "yt-remote-*",
        retention: "session",
        purpose: purposes.settings,
        storage: "sessionStorage",
      },
      {
        name: "yt-player-*",
        retention: "persistent",
        purpose: purposes.settings,
        storage: "localStorage",
      },
    ],
    urls: [
      { url: "ggpht.com", loads: ["image"] },
      { url: "cdn.jsdelivr.net/gh/paulirish/lite-youtube-embed", loads: ["script", "style"] },
      { url: "cdn.jsdelivr.net/npm/lite-youtube-embed", loads: ["script", "style"] },
      { url: "unpkg.com/lite-youtube-embed", loads: ["script", "style"] },
      { url: "cdn.jsdelivr.net/npm/@justinribeiro/lite-youtube", loads: ["script"] },
      { url: "youtu.be", loads: ["frame"] },
      { url: "youtube.googleapis.com", loads: ["frame", "script"] },
      { url: "youtubeeducation.com", loads: ["frame"] },
      { url: "youtube.com", loads: ["frame", "script", "image", "connect"] },
      { url: "youtube-nocookie.com", loads: ["frame", "script"] },
      { url: "ytimg.com", loads: ["image", "script"] },
      { url: "yt3.ggpht.com", loads: "image" },
      { url: "googlevideo.com", loads: ["media", "connect"] },
      { url: "jnn-pa.googleapis.com", loads: "connect" },
      { url: "cdn.ampproject.org/v0/amp-youtube", loads: "script" },
    ],
    snippets: [
      "youtube.com/iframe_api",
      "youtube.com/player_api",
      "new YT.Player(",
      "onYouTubeIframeAPIReady",
    ],
    outgoing: ["www.googleapis.com/youtube/"],
    placeholder: placeholders.video,
  });
}
