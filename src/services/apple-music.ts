// Apple Music and Podcasts.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Apple Music and Podcasts. Default category `marketing`: needs consent. */
export function appleMusic<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"apple-music", Category> {
  return readyMade(options, {
    id: "apple-music",
    name: "Apple Music and Podcasts",
    provider: "Apple",
    category: "marketing",
    purpose: uses.audio,
    sharing: sharedWith("Apple"),
    privacyPolicy: "https://www.apple.com/legal/privacy/",
    urls: [
      { url: "embed.music.apple.com", loads: "frame" },
      { url: "embed.podcasts.apple.com", loads: "frame" },
      { url: "embed.tv.apple.com", loads: "frame" },
      { url: "js-cdn.music.apple.com", loads: ["script", "connect"] },
      { url: "tools.applemediaservices.com", loads: ["script", "frame", "image", "connect"] },
      { url: "mzstatic.com", loads: ["image", "media"] },
      { url: "toolbox.marketingtools.apple.com", loads: "image" },
    ],
    snippets: ["js-cdn.music.apple.com/musickit/", "MusicKit.configure("],
    placeholder: placeholders.audio,
  });
}
