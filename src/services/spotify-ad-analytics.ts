// Spotify Ad Analytics.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Spotify Ad Analytics. Default category `marketing`: needs consent. */
export function spotifyAdAnalytics<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"spotify-ad-analytics", Category> {
  return readyMade(options, {
    id: "spotify-ad-analytics",
    name: "Spotify Ad Analytics",
    provider: "Spotify",
    category: "marketing",
    purpose: uses.adMeasurement,
    sharing: sharedWith("Spotify"),
    privacyPolicy: "https://www.spotify.com/legal/privacy-policy/",
    urls: [
      { url: "pixel.byspotify.com", loads: ["script", "connect"] },
      { url: "pdst.fm", loads: ["script", "connect", "image"] },
    ],
    snippets: ["spdt("],
  });
}
