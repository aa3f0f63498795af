// Spotify.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Spotify. Default category `marketing`: needs consent. */
export function spotify<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"spotify", Category> {
  return readyMade(options, {
    id: "spotify",
    name: "Spotify",
    provider: "Spotify",
    category: "marketing",
    purpose: uses.audio,
    sharing: sharedWith("Spotify"),
    privacyPolicy: "https://www.spotify.com/legal/privacy-policy/",
    cookies: [
      { name: "sp_t", retention: "1 year", purpose: purposes.visitorId },
      { name: "sp_landing", retention: "1 day", purpose: purposes.origin },
      { name: "sp_landingref", retention: "1 day", purpose: purposes.origin },
      { name: "sp_m", retention: "1 year", purpose: purposes.language },
      { name: "sp_usid", retention: "unknown", purpose: purposes.sessionId },
    ],
    urls: [
      { url: "spotify.com", loads: ["frame", "script", "image", "connect"] },
      { url: "scdn.co", loads: ["script", "image", "media"] },
      { url: "spotifycdn.com", loads: ["script", "image", "media"] },
      { url: "spoti.fi", loads: "frame" },
    ],
    snippets: [
      "open.spotify.com/embed/iframe-api",
      "onSpotifyIframeApiReady",
      "onSpotifyWebPlaybackSDKReady",
      "new Spotify.Player(",
    ],
    outgoing: ["api.spotify.com"],
    placeholder: placeholders.audio,
  });
}
