// Spotify for Creators.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Spotify for Creators. Default category `marketing`: needs consent. */
export function spotifyCreators<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"spotify-creators", Category> {
  return readyMade(options, {
    id: "spotify-creators",
    name: "Spotify for Creators",
    provider: "Spotify",
    category: "marketing",
    purpose: uses.audio,
    sharing: sharedWith("Spotify"),
    privacyPolicy: "https://www.spotify.com/legal/privacy-policy/",
    urls: [
      { url: "anchor.fm", loads: ["frame", "script", "image", "connect", "media"] },
      { url: "creators.spotify.com", loads: ["frame", "image", "connect"] },
      { url: "podcasters.spotify.com", loads: ["frame", "image", "connect"] },
    ],
    placeholder: placeholders.audio,
  });
}
