// Megaphone.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Megaphone. Default category `marketing`: needs consent. */
export function megaphone<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"megaphone", Category> {
  return readyMade(options, {
    id: "megaphone",
    name: "Megaphone",
    provider: "Spotify",
    category: "marketing",
    purpose: uses.audio,
    sharing: sharedWith("Spotify"),
    privacyPolicy: "https://www.spotify.com/legal/privacy-policy/",
    urls: [
      { url: "megaphone.fm", loads: ["frame", "script", "image", "connect", "media"] },
      { url: "megaphone.link", loads: "media" },
      { url: "playlist.megaphone.fm", loads: "frame" },
    ],
    placeholder: placeholders.audio,
  });
}
