// Imgur.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Imgur. Default category `marketing`: needs consent. */
export function imgur<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"imgur", Category> {
  return readyMade(options, {
    id: "imgur",
    name: "Imgur",
    provider: "MediaLab",
    category: "marketing",
    purpose: uses.pictures,
    sharing: sharedWith("MediaLab"),
    privacyPolicy: "https://imgurinc.com/privacy",
    urls: [{ url: "imgur.com", loads: ["frame", "script", "image", "connect"] }],
    snippets: ["s.imgur.com/min/embed.js"],
    placeholder: placeholders.picture,
  });
}
