// Amazon Music.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Amazon Music. Default category `marketing`: needs consent. */
export function amazonMusic<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"amazon-music", Category> {
  return readyMade(options, {
    id: "amazon-music",
    name: "Amazon Music",
    provider: "Amazon",
    category: "marketing",
    purpose: uses.audio,
    sharing: sharedWith("Amazon"),
    privacyPolicy: "https://www.amazon.com/privacy",
    urls: [
      { url: "music.amazon.com", loads: ["frame", "image", "connect"] },
      { url: "music.amazon.de", loads: "frame" },
      { url: "music.amazon.fr", loads: "frame" },
      { url: "music.amazon.co.uk", loads: "frame" },
    ],
    placeholder: placeholders.audio,
  });
}
