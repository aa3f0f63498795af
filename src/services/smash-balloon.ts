// Smash Balloon feeds. Pictures come from Meta's servers unless the plugin keeps copies.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";

/** Smash Balloon feeds. Default category `marketing`: needs consent. */
export function smashBalloon<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"smash-balloon", Category> {
  return readyMade(options, {
    id: "smash-balloon",
    name: "Smash Balloon feeds",
    category: "marketing",
    purpose: { en: "Display of Instagram and X feeds", fr: "Affichage de fils Instagram et X" },
    sharing: sharedWith("Meta"),
    privacyPolicy: "https://smashballoon.com/privacy-policy/",
    cookies: [
      {
        name: "selectedFeed",
        retention: "persistent",
        purpose: purposes.editor,
        storage: "localStorage",
        category: "preferences",
      },
      {
        name: "feedTypeOnSourcePopup",
        retention: "persistent",
        purpose: purposes.editor,
        storage: "localStorage",
        category: "preferences",
      },
      {
        name: "IFConnect",
        retention: "persistent",
        purpose: purposes.editor,
        storage: "localStorage",
        category: "preferences",
      },
      {
        name: "screenType",
        retention: "persistent",
        purpose: purposes.editor,
        storage: "localStorage",
        category: "preferences",
      },
    ],
    urls: [
      { url: "/wp-content/plugins/instagram-feed/", loads: ["script", "style"] },
      { url: "cdninstagram.com", loads: ["image", "media"] },
    ],
    snippets: ["sb_instagram_js_options", "sbiajaxurl"],
  });
}
