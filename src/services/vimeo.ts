// Vimeo. With dnt=1 in its address the player counts no views, but contacts Vimeo all the same.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { packages } from "./packages.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Vimeo. Default category `marketing`: needs consent. */
export function vimeo<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"vimeo", Category> {
  return readyMade(options, {
    id: "vimeo",
    name: "Vimeo",
    provider: "Vimeo",
    category: "marketing",
    purpose: uses.video,
    sharing: sharedWith("Vimeo"),
    privacyPolicy: "https://vimeo.com/privacy",
    cookies: [
      { name: "vuid", retention: "2 years", purpose: purposes.visitorId },
      { name: "player", retention: "1 year", purpose: purposes.player },
    ],
    urls: [
      { url: "player.vimeo.com", loads: ["frame", "script", "image", "connect"] },
      { url: "vimeo.com/api/", loads: ["connect", "script"] },
      { url: "vimeo.com", loads: ["frame", "connect"] },
      { url: "vimeocdn.com", loads: ["script", "image", "media"] },
      { url: "cdn.ampproject.org/v0/amp-vimeo", loads: "script" },
      ...packages(["@vimeo/player", "lite-vimeo"]),
    ],
    snippets: ["new Vimeo.Player(", "player.vimeo.com/api/player.js", "player.vimeo.com/video/"],
    placeholder: placeholders.video,
  });
}
